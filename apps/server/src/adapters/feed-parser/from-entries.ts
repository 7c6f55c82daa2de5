import type { RawItem } from '@shareet/core/sources'
import { alertOf } from './alert-of.ts'
import { childOf, childrenOf, descend, firstWords, languageOf, wordsOf } from './element.ts'
import { rawItem } from './raw-item.ts'
import type { XmlElement } from './read-tree.ts'
import { baseOf, resolveLink } from './resolve-link.ts'
import { saidLine, saidWords } from './said-words.ts'
import { headline } from '../../markup/index.ts'

type Dialect = 'rss' | 'atom'

const TITLES = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title']
const SUMMARIES = [
  'description',
  'summary',
  'abstract',
  'atom:summary',
  'dc:description',
  'dcterms:abstract',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
]
const CONTENTS = ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'fullitem']
const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'atom:published',
  'atom:issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'date',
  'news:publication_date',
]
const UPDATED = [
  'updated',
  'modified',
  'atom:updated',
  'atom:modified',
  'dcterms:modified',
  'lastmod',
]
const IDS = ['guid', 'id', 'atom:id', 'dc:identifier']

/** Entries of RSS, RDF and Atom, with the modules that news uses, as items. */
export const itemsOf = (
  entries: readonly XmlElement[],
  dialect: Dialect,
  url: string,
): readonly RawItem[] => entries.map(entry => itemOf(entry, dialect, url))

function itemOf(entry: XmlElement, dialect: Dialect, url: string): RawItem {
  const title =
    firstSaid(entry, TITLES, dialect, saidLine) ??
    firstSaid(mediaOf(entry), ['media:title'], 'rss', saidLine)
  const titled = TITLES.map(name => childOf(entry, name)).find(Boolean) ?? entry
  const alert = alertOf(entry, 'cap:')
  return rawItem({
    guid: idOf(entry, dialect, url),
    url: linkOf(entry, url),
    title,
    summary:
      firstSaid(entry, SUMMARIES, dialect, saidWords) ??
      firstSaid(mediaOf(entry), ['media:description'], 'rss', saidWords),
    content: firstSaid(entry, CONTENTS, dialect, saidWords),
    published: firstWords(entry, ...PUBLISHED) ?? entry.attributes['lastmod'],
    updated: firstWords(entry, ...UPDATED),
    language: firstWords(entry, 'language', 'dc:language') ?? languageOf(titled, entry),
    authors: authorsOf(entry),
    keywords: keywordsOf(entry),
    image: imageOf(entry, url),
    origin: originOf(entry),
    position: positionOf(entry),
    expires: alert?.expires ?? firstWords(entry, 'dcterms:valid'),
    alert: alert?.alert,
  })
}

function firstSaid(
  entry: XmlElement | undefined,
  names: readonly string[],
  dialect: Dialect,
  say: (element: XmlElement, dialect: Dialect) => string,
): string | undefined {
  for (const name of names)
    for (const child of childrenOf(entry, name)) {
      const said = say(
        child,
        name.includes(':') && !name.startsWith('atom:')
          ? 'rss'
          : name.startsWith('atom:')
            ? 'atom'
            : dialect,
      )
      if (said !== '') return said
    }
  return undefined
}

/** An id in Atom is an address; some write it relative to the feed's. */
function idOf(entry: XmlElement, dialect: Dialect, url: string): string | undefined {
  const said =
    firstWords(entry, ...IDS) ?? entry.attributes['rdf:about'] ?? entry.attributes['about']
  const id = dialect === 'atom' ? childOf(entry, 'id') : undefined
  if (!id || said === undefined || !said.includes('/') || /^[a-z][a-z0-9+.-]*:/i.test(said))
    return said
  return resolveLink(said, baseOf(id, url)) ?? said
}

const mediaOf = (entry: XmlElement): XmlElement | undefined =>
  childOf(entry, 'media:group') ?? childOf(entry, 'media:content')

/** The page of the entry: a link in words, an alternate link (an HTML one first), or an id that is an address. */
function linkOf(entry: XmlElement, url: string): string | undefined {
  const resolve = (text: string | undefined, at: XmlElement): string | undefined =>
    resolveLink(text, baseOf(at, url))
  const links = ['link', 'atom:link'].flatMap(name => childrenOf(entry, name))
  const original = childOf(entry, 'feedburner:origlink')
  const worded = links.map(link => resolve(wordsOf(link) || undefined, link)).find(Boolean)
  if (original && /feedproxy\.google|feeds\.feedburner/i.test(worded ?? '')) {
    const target = resolve(wordsOf(original), original)
    if (target !== undefined) return target
  }
  if (worded !== undefined) return worded
  const alternates = links.filter(
    ({ attributes: { rel = 'alternate', href } }) => isAlternate(rel) && href,
  )
  const page =
    alternates.find(({ attributes: { type = '' } }) => /html/i.test(type)) ?? alternates[0]
  if (page) {
    const target = resolve(page.attributes['href'], page)
    if (target !== undefined) return target
  }
  for (const name of ['guid', 'id', 'atom:id']) {
    const id = childOf(entry, name)
    const text = wordsOf(id)
    if (id && id.attributes['ispermalink']?.toLowerCase() !== 'false' && /^https?:\/\//i.test(text))
      return resolve(text, id)
  }
  const about = entry.attributes['rdf:about']
  if (about !== undefined && /^https?:\/\//i.test(about)) return resolve(about, entry)
  const href = entry.attributes['href'] ?? childOf(entry, 'a')?.attributes['href']
  return resolve(href, entry) ?? resolve(firstWords(entry, 'dc:relation', 'comments'), entry)
}

const isAlternate = (rel: string): boolean =>
  /^(|alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)$/i.test(rel.trim())

/** Names of people and agencies, mailboxes left out. */
function authorsOf(entry: XmlElement): readonly string[] | undefined {
  const names = ['author', 'atom:author', 'dc:creator', 'itunes:author', 'byline'].flatMap(name =>
    childrenOf(entry, name).map(author =>
      nameOf(firstWords(author, 'name', 'atom:name') ?? wordsOf(author)),
    ),
  )
  return listOf(names)
}

const nameOf = (author: string): string => {
  const bracketed = /^\S+@\S+\s*\((.+)\)$/.exec(author)?.[1]
  return headline(bracketed ?? author.replace(/<?\S+@\S+>?/g, '').replace(/^\(|\)$/g, ''))
}

function keywordsOf(entry: XmlElement): readonly string[] | undefined {
  const single = ['category', 'atom:category', 'dc:subject'].flatMap(name =>
    childrenOf(entry, name).map(({ attributes, ...rest }) =>
      headline(attributes['label'] ?? attributes['term'] ?? wordsOf({ attributes, ...rest })),
    ),
  )
  const lists = ['media:keywords', 'itunes:keywords', 'news:keywords'].flatMap(name =>
    (firstWords(entry, name) ?? '').split(/[,،;]/).map(headline),
  )
  return listOf([...single, ...lists])
}

const MOST_NAMES = 20

function listOf(names: readonly string[]): readonly string[] | undefined {
  const kept = [...new Set(names.map(name => name.slice(0, 120).trim()))].filter(
    name => name !== '',
  )
  return kept.length === 0 ? undefined : kept.slice(0, MOST_NAMES)
}

/** The picture of the report: the one that a module or an enclosure gives. */
function imageOf(entry: XmlElement, url: string): string | undefined {
  const group = childOf(entry, 'media:group')
  const contents = [...childrenOf(entry, 'media:content'), ...childrenOf(group, 'media:content')]
  const picture =
    contents.find(
      ({ attributes: { medium = '', type = '', url: at = '' } }) =>
        medium === 'image' ||
        type.startsWith('image/') ||
        /\.(jpe?g|png|webp|avif)(\?|$)/i.test(at),
    ) ??
    childOf(entry, 'media:thumbnail') ??
    childOf(group, 'media:thumbnail') ??
    childrenOf(contents[0], 'media:thumbnail')[0] ??
    childrenOf(entry, 'enclosure').find(({ attributes }) =>
      attributes['type']?.startsWith('image/'),
    )
  const address =
    picture?.attributes['url'] ??
    wordsOf(descend(entry, 'image/url')) ??
    wordsOf(descend(entry, 'image:image/image:loc'))
  return resolveLink(address || undefined, baseOf(entry, url))
}

/** Whom an aggregator names as the publisher of the report. */
function originOf(entry: XmlElement): string | undefined {
  const source = childOf(entry, 'source') ?? childOf(entry, 'atom:source')
  const name = firstWords(source, 'title', 'atom:title') ?? wordsOf(source)
  return headline(name).slice(0, 120) || undefined
}

/** GeoRSS (simple and GML) or W3C geo, as latitude and longitude in degrees. */
function positionOf(entry: XmlElement): RawItem['position'] {
  const where = childOf(entry, 'georss:where')
  const pair =
    firstWords(entry, 'georss:point') ??
    firstWords(descend(where, 'gml:point'), 'gml:pos', 'gml:coordinates') ??
    `${firstWords(entry, 'geo:lat') ?? firstWords(childOf(entry, 'geo:point'), 'geo:lat') ?? ''} ${firstWords(entry, 'geo:long') ?? firstWords(childOf(entry, 'geo:point'), 'geo:long') ?? ''}`
  const [latitude, longitude, extra] = pair
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (latitude === undefined || longitude === undefined || extra !== undefined) return undefined
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || pair.trim() === '')
    return undefined
  return { latitude, longitude }
}
