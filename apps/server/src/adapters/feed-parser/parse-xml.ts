import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { FeedFailure, ParsedFeed } from '../../ports/index.ts'
import { childOf, childrenOf, firstWords, wordsOf } from './element.ts'
import { capItems } from './from-cap.ts'
import { itemsOf } from './from-entries.ts'
import { newsmlItems } from './from-newsml.ts'
import { sitemapItems } from './from-sitemap.ts'
import { readTree } from './read-tree.ts'
import type { XmlElement } from './read-tree.ts'
import { baseOf, resolveLink } from './resolve-link.ts'
import { saidLine } from './said-words.ts'
import { examineXml, headline } from '../../markup/index.ts'

type Parsed = Result<Omit<ParsedFeed, 'encoding'>, FeedFailure>
type Format = ParsedFeed['format']

const RSS_NAMESPACES: ReadonlySet<string> = new Set(['rss'])

/** What each root element means, and whose elements carry no prefix there. */
const FORMATS: Readonly<
  Record<string, { readonly format: Format; readonly own: ReadonlySet<string> }>
> = {
  rss: { format: 'rss', own: RSS_NAMESPACES },
  channel: { format: 'rss', own: RSS_NAMESPACES },
  rdf: { format: 'rdf', own: RSS_NAMESPACES },
  feed: { format: 'atom', own: new Set(['atom']) },
  urlset: { format: 'sitemap', own: new Set(['sitemap']) },
  alert: { format: 'cap', own: new Set(['cap']) },
  newsmessage: { format: 'newsml', own: new Set(['newsml']) },
  newsitem: { format: 'newsml', own: new Set(['newsml']) },
}

/** A document in XML as a feed; it may be damaged. */
export function parseXml(text: string, url: string, language: string | null): Parsed {
  const head = examineXml(text)
  if (!head) return fail('not-a-feed', `It is no XML and no JSON; it begins with “${begin(text)}”`)
  if (head.danger !== null) return fail('unsafe-xml', `The XML ${head.danger}`)
  const { fromRoot } = head
  const local = head.root.replace(/^.*:/, '').toLowerCase()
  const known = FORMATS[local]
  if (!known) return fail('not-a-feed', whatElse(local, fromRoot))
  const tree = readTree(fromRoot, known.own)
  if (!tree) return fail('truncated', 'The feed breaks off in its first element')
  if (tree.excess) return fail('unsafe-xml', 'The XML is nested or long beyond reason')
  const { root } = tree
  const feed = read(root, known.format, url)
  if (
    !root.whole &&
    feed.items.length === 0 &&
    (hasBegun(root) || !(feed.title ?? feed.site ?? feed.language))
  )
    return fail('truncated', 'The feed breaks off before the end of its first entry')
  return success({
    ...feed,
    language: feed.language ?? tagOrNull(language ?? undefined),
    damaged: !root.whole,
  })
}

/** Whether an entry was begun that is not whole. */
const hasBegun = (root: XmlElement): boolean =>
  [root, ...childrenOf(root, 'channel')].some(holder =>
    holder.children.some(
      child => typeof child !== 'string' && !child.whole && child.name !== 'channel',
    ),
  )

function read(
  root: XmlElement,
  format: Format,
  url: string,
): Omit<ParsedFeed, 'damaged' | 'encoding'> {
  const none = {
    title: null,
    language: null,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    site: null,
    hub: null,
  }
  switch (format) {
    case 'sitemap':
      return { ...none, format, items: sitemapItems(root, url) }
    case 'cap':
      return { ...none, format, items: root.whole ? capItems(root, url) : [] }
    case 'newsml':
      return { ...none, format, items: newsmlItems(root, url) }
    default:
      return readFeed(root, format, url)
  }
}

function readFeed(
  root: XmlElement,
  format: Format,
  url: string,
): Omit<ParsedFeed, 'damaged' | 'encoding'> {
  const atom = format === 'atom'
  const channel = atom || root.name === 'channel' ? root : (childOf(root, 'channel') ?? root)
  const holders = atom ? [root] : [...new Set([...childrenOf(root, 'channel'), channel, root])]
  const entries = holders
    .flatMap(holder => [
      ...childrenOf(holder, atom ? 'entry' : 'item'),
      ...(atom ? [] : childrenOf(childOf(holder, 'items'), 'item')),
      ...(atom ? [] : childrenOf(holder, 'atom:entry')),
    ])
    .filter(({ whole }) => whole)
  return {
    format,
    title:
      saidLine(
        childOf(channel, 'title') ?? childOf(channel, 'dc:title') ?? childOf(channel, 'atom:title'),
        atom ? 'atom' : 'rss',
      ) || null,
    language: tagOrNull(
      firstWords(channel, 'language', 'dc:language') ??
        channel.attributes['xml:lang'] ??
        root.attributes['xml:lang'],
    ),
    ttlMinutes: ttlOf(channel) ?? updateMinutes(channel),
    skipHours: skipHours(channel),
    skipDays: skipDays(channel),
    site: siteOf(channel, url),
    hub: hubOf(channel, url),
    items: itemsOf(entries, atom ? 'atom' : 'rss', url),
  }
}

/** Minutes after which the publisher wants to be asked again; a negative or silly one is none. */
function ttlOf(channel: XmlElement): number | null {
  const minutes = Number(firstWords(channel, 'ttl'))
  return minutes > 0 && minutes < 1e7 ? minutes : null
}

const MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** RSS 1.0 syndication module: so many updates in a period. */
function updateMinutes(channel: XmlElement): number | null {
  const period = MINUTES[firstWords(channel, 'sy:updateperiod')?.toLowerCase() ?? '']
  if (period === undefined) return null
  const frequency = Number(firstWords(channel, 'sy:updatefrequency') ?? 1)
  return Math.round(period / (frequency > 0 ? frequency : 1))
}

const skipHours = (channel: XmlElement): readonly number[] => [
  ...new Set(
    childrenOf(childOf(channel, 'skiphours'), 'hour')
      .map(hour => Number(wordsOf(hour) || NaN))
      // The first versions counted from 1 to 24.
      .map(hour => (hour === 24 ? 0 : hour))
      .filter(hour => Number.isInteger(hour) && hour >= 0 && hour < 24),
  ),
]

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const skipDays = (channel: XmlElement): readonly number[] => [
  ...new Set(
    childrenOf(childOf(channel, 'skipdays'), 'day')
      .map(day => DAYS.indexOf(wordsOf(day).toLowerCase()))
      .filter(day => day >= 0),
  ),
]

function siteOf(channel: XmlElement, url: string): string | null {
  const links = ['link', 'atom:link'].flatMap(name => childrenOf(channel, name))
  const base = baseOf(channel, url)
  for (const link of links) {
    const { rel = 'alternate', href } = link.attributes
    const site = resolveLink(
      wordsOf(link) || (rel === 'alternate' ? href : undefined),
      baseOf(link, url),
    )
    if (site !== undefined) return site
  }
  return resolveLink(channel.attributes['href'], base) ?? null
}

/** Where the feed can be subscribed to (WebSub), and under which topic. */
function hubOf(channel: XmlElement, url: string): ParsedFeed['hub'] {
  const links = ['link', 'atom:link'].flatMap(name => childrenOf(channel, name))
  const by = (wanted: string): string | undefined => {
    const link = links.find(({ attributes: { rel = '' } }) =>
      rel.toLowerCase().split(/\s+/).includes(wanted),
    )
    return link && resolveLink(link.attributes['href'], baseOf(link, url))
  }
  const hub = by('hub')
  return hub === undefined ? null : { hub, self: by('self') ?? url }
}

/** Many write `en_US`. */
const tagOrNull = (tag: string | undefined): string | null =>
  tag?.trim().replaceAll('_', '-').slice(0, 35) || null

function whatElse(root: string, fromRoot: string): string {
  switch (root) {
    case 'html': {
      const title = headline(/<title[^>]*>([^<]*)/i.exec(fromRoot)?.[1] ?? '')
      return `It is a web page${title === '' ? '' : `, “${begin(title)}”`}, not a feed`
    }
    case 'opml':
      return 'It is an OPML list of feeds, not a feed'
    case 'sitemapindex':
      return 'It is an index of sitemaps: give the address of the one with the news'
    default:
      return `It is XML of another kind, <${root.slice(0, 40)}>, not a feed`
  }
}

const begin = (text: string): string => text.slice(0, 60).replace(/\s+/g, ' ').trim()

const fail = (kind: FeedFailure['kind'], detail: string): Parsed => failure({ kind, detail })
