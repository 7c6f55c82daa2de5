import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { FeedFailure, ParsedFeed } from '../../ports/index.ts'
import { jsonFeedItems } from './from-json.ts'
import { isNinjs, ninjsItem } from './from-ninjs.ts'
import { isRecord, lists, words } from './json-value.ts'
import { parseLimits } from './limits.ts'
import { resolveLink } from './resolve-link.ts'
import { headline } from '../../markup/index.ts'

type Parsed = Result<Omit<ParsedFeed, 'encoding'>, FeedFailure>

/** JSON Feed, or ninjs: one item, a list of them, or a list under one of the names that interfaces give it. */
export function parseJson(text: string, url: string): Parsed {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return failure({ kind: 'truncated', detail: 'The JSON breaks off or is damaged' })
  }
  const ninjs = ninjsOf(document)
  if (ninjs)
    return success({
      ...NOTHING,
      format: 'ninjs',
      items: ninjs.slice(0, parseLimits.items).flatMap(item => ninjsItem(item, url) ?? []),
    })
  if (!isRecord(document) || !Array.isArray(document['items']) || !looksLikeFeed(document))
    return failure({ kind: 'not-a-feed', detail: 'It is JSON, but neither a JSON Feed nor ninjs' })
  const [hub] = lists(document, 'hubs').filter(isRecord)
  const hubUrl = hub && resolveLink(words(hub, 'url'), url)
  return success({
    ...NOTHING,
    format: 'json',
    title: headline(words(document, 'title') ?? '') || null,
    language: words(document, 'language')?.replaceAll('_', '-').slice(0, 35) ?? null,
    site: resolveLink(words(document, 'home_page_url'), url) ?? null,
    hub:
      hubUrl === undefined
        ? null
        : { hub: hubUrl, self: resolveLink(words(document, 'feed_url'), url) ?? url },
    items: jsonFeedItems(document['items'].slice(0, parseLimits.items), url),
  })
}

const NOTHING = {
  title: null,
  language: null,
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
  site: null,
  hub: null,
  damaged: false,
} as const

const looksLikeFeed = (document: Readonly<Record<string, unknown>>): boolean =>
  'version' in document ||
  'home_page_url' in document ||
  'feed_url' in document ||
  'title' in document

function ninjsOf(document: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (isNinjs(document)) return [document]
  const list = Array.isArray(document)
    ? document
    : isRecord(document)
      ? (['_items', 'items', 'docs', 'results'].map(key => document[key]).find(Array.isArray) as
          unknown[] | undefined)
      : undefined
  const items = list?.filter(isNinjs)
  return items && items.length > 0 ? items : undefined
}
