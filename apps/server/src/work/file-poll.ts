import { file, takeIn } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import { keysOf } from '@shareet/core/articles'
import type { Article, Filing } from '@shareet/core/articles'
import type { RawItem, Source, SourceState } from '@shareet/core/sources'
import type { Instant } from '@shareet/core/values'
import type { ArticleStore, FiledReport } from '../ports/index.ts'

/** How many entries of a poll became what. */
export interface FiledCounts {
  readonly filed: number
  readonly revised: number
  readonly dropped: number
}

/**
 * Files what one poll brought, oldest first, and stores it with the source's state in one transaction: when this
 * resolves, it is on disk. `planState` gives the state from the number of new articles. Polls are filed one at a time.
 */
export async function filePoll(
  articles: ArticleStore,
  newsroom: Newsroom,
  source: Source,
  items: readonly RawItem[],
  planState: (filed: number) => SourceState,
  now: Instant,
): Promise<{ readonly state: SourceState; readonly counts: FiledCounts }> {
  const keys = items.map(keysOf)
  const known = await articles.find(source.id, keys)
  const filings: { filing: Filing; raw: RawItem }[] = []
  // A feed may name one article twice; the second entry then meets the first.
  const inThisPoll = new Map<string, Article>()
  for (const [index, raw] of items.entries()) {
    const { url, guid } = keysOf(raw)
    const before = known[index] ?? inThisPoll.get(url ?? '') ?? inThisPoll.get(`guid ${guid}`)
    const filing = await fileOne(articles, raw, source, before, now)
    filings.push({ filing, raw })
    if (filing.kind === 'dropped') continue
    if (url !== null) inThisPoll.set(url, filing.article)
    if (guid !== null) inThisPoll.set(`guid ${guid}`, filing.article)
  }
  const changed = filings
    .flatMap(({ filing, raw }) =>
      filing.kind === 'new' || filing.kind === 'revised' ? [{ article: filing.article, raw }] : [],
    )
    .sort((a, b) => a.article.published - b.article.published)
  const reports: FiledReport[] = changed.map(({ article, raw }) => {
    const { report, event } = takeIn(newsroom, article, now)
    return { ...report, story: event.story, keys: keysOf(raw) }
  })
  const counts = {
    filed: filings.filter(({ filing }) => filing.kind === 'new').length,
    revised: filings.filter(({ filing }) => filing.kind === 'revised').length,
    dropped: filings.filter(({ filing }) => filing.kind === 'dropped').length,
  }
  const state = planState(counts.filed)
  await articles.commit({ state, reports })
  return { state, counts }
}

/** An entry without address and guid is known only by its words, and so by its id. */
async function fileOne(
  articles: ArticleStore,
  raw: RawItem,
  source: Source,
  before: Article | undefined,
  now: Instant,
): Promise<Filing> {
  const filing = file(raw, source, before, now)
  const { url, guid } = keysOf(raw)
  if (filing.kind !== 'new' || url !== null || guid !== null) return filing
  const known = await articles.get(filing.article.id)
  return known ? { kind: 'unchanged', article: known } : filing
}
