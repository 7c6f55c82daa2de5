import type { ListedFeed } from '../../adapters/opml/index.ts'
import { addEntries } from './config-file.ts'
import type { SourcesContext } from './context.ts'

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Adds the feeds that are new and usable, and says what became of all. */
export function takeIn(
  feeds: readonly ListedFeed[],
  { file, config, terminal }: SourcesContext,
): number {
  const known = new Set(config.sources.map(({ source }) => new URL(source.url).href))
  const refused: string[] = []
  const fresh = feeds.flatMap(feed => {
    if (!URL.canParse(feed.url) || !/^https?:$/.test(new URL(feed.url).protocol)) {
      refused.push(`${feed.name}: “${feed.url.slice(0, 100)}” is not an http or https address`)
      return []
    }
    const url = new URL(feed.url).href
    if (known.has(url)) return []
    known.add(url)
    return {
      ...feed,
      url,
      language: languageOf(feed.language),
      country: /^[a-z]{2}$/i.test(feed.country ?? '') ? feed.country : null,
      tier: feed.tier !== null && [1, 2, 3].includes(feed.tier) ? feed.tier : null,
    }
  })
  if (fresh.length > 0) {
    const added = addEntries(file, fresh)
    if (!added.ok) {
      terminal.note(added.error)
      return 1
    }
  }
  const already = feeds.length - fresh.length - refused.length
  terminal.print(
    `${fresh.length} added to ${file}, ${already} there already, ${refused.length} refused.\n`,
  )
  for (const reason of refused) terminal.note(reason)
  if (fresh.length > 0) terminal.note('A running Shareet reads them when it is started again.')
  return refused.length > 0 && fresh.length === 0 ? 1 : 0
}

/** A tag that is none is left out: the text itself decides its language. */
function languageOf(tag: string | null): string | null {
  try {
    return tag !== null && LANGUAGES.of(tag) !== undefined ? tag : null
  } catch {
    return null
  }
}
