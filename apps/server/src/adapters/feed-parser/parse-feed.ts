import {
  DetectError,
  ParseError,
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
} from 'feedsmith'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { FeedBytes, FeedFailure, FeedParser, ParsedFeed } from '../../ports/index.ts'
import { decodeBytes } from './decode-bytes.ts'
import { examineXml } from './examine-xml.ts'
import { atomItems } from './from-atom.ts'
import { jsonItems } from './from-json.ts'
import { rdfItems, rssItems } from './from-rss.ts'
import { headline } from './html-to-text.ts'
import { parseLimits } from './limits.ts'
import { parseDamaged } from './parse-damaged.ts'
import { isClosed } from './whole-items.ts'

type Parsed = Result<ParsedFeed, FeedFailure>

/** RSS 0.9x and 2.0, RDF (RSS 0.9 and 1.0), Atom 0.3 and 1.0, JSON Feed. */
export const feedParser: FeedParser = {
  parse({ body, contentType, url }: FeedBytes): Parsed {
    if (body.length > parseLimits.bodyBytes)
      return fail('too-large', `The document has ${body.length} bytes`)
    const text = decodeBytes(body, contentType)?.replace(/^[\s\0\ufeff]+/, '')
    if (text === undefined)
      return fail('bad-encoding', 'The bytes are in no encoding that could be told')
    if (text === '') return fail('empty', 'The document is empty')
    return text.startsWith('{') ? parseJson(text, url) : parseXml(text, url)
  },
}

function parseXml(text: string, url: string): Parsed {
  const head = examineXml(text)
  if (!head) return fail('not-a-feed', `It is no XML and no JSON; it begins with “${begin(text)}”`)
  if (head.danger !== null) return fail('unsafe-xml', `The XML ${head.danger}`)
  const { fromRoot, root } = head
  const read = readerFor(root)
  if (!read) return fail('not-a-feed', whatElse(root, fromRoot))
  try {
    if (isClosed(fromRoot, root)) return success({ ...read(fromRoot, url), damaged: false })
  } catch (error) {
    if (error instanceof DetectError || error instanceof ParseError) return success(emptyFeed(root))
    if (isTooDeep(error)) return fail('unsafe-xml', 'The XML is nested beyond reason')
  }
  return parseDamaged(fromRoot, root, part => read(part, url))
}

function parseJson(text: string, url: string): Parsed {
  try {
    const feed = parseJsonFeed(text, options)
    return success({
      format: 'json',
      title: titleOrNull(feed.title),
      language: tagOrNull(feed.language),
      ttlMinutes: null,
      items: jsonItems(feed, url),
      damaged: false,
    })
  } catch {
    return isJson(text)
      ? fail('not-a-feed', 'It is JSON, but not a JSON Feed')
      : fail('truncated', 'The JSON breaks off or is damaged')
  }
}

type Read = (xml: string, url: string) => Omit<ParsedFeed, 'damaged'>

function readerFor(root: string): Read | undefined {
  switch (root.replace(/^.*:/, '').toLowerCase()) {
    case 'rss':
      return readRss
    case 'feed':
      return readAtom
    case 'rdf':
      return readRdf
    default:
      return undefined
  }
}

const options = { maxItems: parseLimits.items, parseDateFn: (raw: string): string => raw }

const readRss: Read = (xml, url) => {
  const feed = parseRssFeed(xml, options)
  return {
    format: 'rss',
    title: titleOrNull(feed.title ?? feed.dc?.titles?.[0]),
    language: tagOrNull(feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang),
    ttlMinutes: positive(feed.ttl) ?? updateMinutes(feed.sy),
    items: rssItems(feed, url),
  }
}

const readRdf: Read = (xml, url) => {
  const feed = parseRdfFeed(xml, options)
  return {
    format: 'rdf',
    title: titleOrNull(feed.title),
    language: tagOrNull(feed.dc?.languages?.[0] ?? feed.xml?.lang),
    ttlMinutes: updateMinutes(feed.sy),
    items: rdfItems(feed, url),
  }
}

const readAtom: Read = (xml, url) => {
  const feed = parseAtomFeed(xml, options)
  return {
    format: 'atom',
    title: titleOrNull(feed.title?.value),
    language: tagOrNull(feed.xml?.lang),
    ttlMinutes: null,
    items: atomItems(feed, url),
  }
}

const emptyFeed = (root: string): ParsedFeed => ({
  format: /feed$/i.test(root) ? 'atom' : /rdf$/i.test(root) ? 'rdf' : 'rss',
  title: null,
  language: null,
  ttlMinutes: null,
  items: [],
  damaged: false,
})

const MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** RSS 1.0 syndication module: so many updates in a period. */
function updateMinutes(
  sy: { updatePeriod?: string; updateFrequency?: number } | undefined,
): number | null {
  const period = MINUTES[sy?.updatePeriod?.trim().toLowerCase() ?? '']
  return period === undefined ? null : Math.round(period / (positive(sy?.updateFrequency) ?? 1))
}

const positive = (value: number | undefined): number | null =>
  value !== undefined && value > 0 ? value : null

/** Many write `en_US`. */
const tagOrNull = (tag: string | undefined): string | null =>
  tag?.trim().replaceAll('_', '-') || null

const titleOrNull = (title: string | undefined): string | null => headline(title ?? '') || null

function whatElse(root: string, fromRoot: string): string {
  switch (root.toLowerCase()) {
    case 'html': {
      const title = headline(/<title[^>]*>([^<]*)/i.exec(fromRoot)?.[1] ?? '')
      return `It is a web page${title === '' ? '' : `, “${begin(title)}”`}, not a feed`
    }
    case 'opml':
      return 'It is an OPML list of feeds, not a feed'
    case 'urlset':
    case 'sitemapindex':
      return 'It is a sitemap, not a feed'
    default:
      return `It is XML of another kind, <${root}>, not a feed`
  }
}

const begin = (text: string): string => text.slice(0, 60).replace(/\s+/g, ' ').trim()

const isTooDeep = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && /nested tags/i.test(error.cause.message)

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const fail = (kind: FeedFailure['kind'], detail: string): Parsed => failure({ kind, detail })
