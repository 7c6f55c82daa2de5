import type { Newsroom } from '@shareet/core'
import type { Article } from '@shareet/core/articles'
import type { Source, SourceState } from '@shareet/core/sources'
import type { PageFetcher, PageReader } from '../ports/index.ts'
import { filePoll } from './file-poll.ts'
import type { PollPorts } from './poll-source.ts'

export interface PagePorts {
  readonly pages: PageFetcher
  readonly reader: PageReader
}

/** A text shorter than this is a headline or a teaser, in characters. */
const TEASER = 300

/** Whether an article came with so little that its page is worth asking for. */
export const isTeaser = ({ text, url }: Article): boolean => url !== null && text.length < TEASER

/**
 * Reads the page of an article and files its text as a revision. True when it did; a page that cannot or must not be
 * read leaves the article as it is.
 */
export async function readFullText(
  ports: Pick<PollPorts, 'articles' | 'clock' | 'inTurn'> & PagePorts,
  newsroom: Newsroom,
  source: Source,
  article: Article,
  stateNow: () => SourceState,
  signal: AbortSignal,
): Promise<boolean> {
  if (article.url === null) return false
  const page = await ports.pages.fetch(article.url, signal)
  if (!page.ok) return false
  const text = await ports.reader.read(page.value)
  if (text === undefined || text.length <= article.text.length) return false
  const item = { url: article.url, title: article.title, content: text, fullText: true }
  const { counts } = await ports.inTurn(() =>
    filePoll(ports.articles, newsroom, source, [item], stateNow(), stateNow, ports.clock.now()),
  )
  return counts.revised > 0
}
