import { parseFeed as parseRowan } from '@rowanmanning/feed-parser'
import { parseFeed as parseFeedsmith } from 'feedsmith'
import RssParser from 'rss-parser'
import { feedParser } from '../../apps/server/src/adapters/feed-parser/index.ts'
import type { SeenFeed } from './expectation.ts'
import type { FeedCase } from './load-cases.ts'

/** Reads a case; undefined where it finds no feed. It may reject. */
export type Read = (example: FeedCase) => SeenFeed | undefined | Promise<SeenFeed | undefined>

export const readOurs: Read = ({ body, contentType, url, language: header }) => {
  const parsed = feedParser.parse({ body, contentType, url, language: header })
  if (!parsed.ok) return undefined
  const { title, language, site, items } = parsed.value
  return {
    title: title ?? undefined,
    link: site ?? undefined,
    language: language ?? undefined,
    items: items.map(item => ({
      ...item,
      id: item.guid,
      link: item.url,
      published: item.published ?? item.updated,
      updated: item.updated ?? item.published,
      language: item.language ?? language ?? undefined,
    })),
  }
}

/** Published parsers take text: they get what an ordinary program gives them, decoded by the header or declaration. */
export const peers: Readonly<Record<string, Read>> = {
  feedsmith: example => {
    const parsed = parseFeedsmith(textOf(example)) as unknown as { feed: Loose }
    const { feed } = parsed
    return {
      title: say(feed['title']),
      link: say(feed['link']) ?? linkIn(feed['links']) ?? say(feed['home_page_url']),
      language:
        say(feed['language']) ??
        say(at(feed, 'xml', 'lang')) ??
        say(at(feed, 'dc', 'languages', 0)),
      items: list(feed['items'] ?? feed['entries']).map(item => ({
        title:
          say(item['title']) ?? say(at(item, 'dc', 'titles', 0)) ?? say(at(item, 'media', 'title')),
        link:
          say(item['link']) ??
          linkIn(item['links']) ??
          say(item['url']) ??
          say(at(item, 'atom', 'links', 0, 'href')),
        id: say(item['guid']) ?? say(item['id']) ?? say(at(item, 'rdf', 'about')),
        summary:
          say(item['description']) ??
          say(item['summary']) ??
          say(at(item, 'dc', 'descriptions', 0)) ??
          say(at(item, 'media', 'description')),
        content:
          say(at(item, 'content', 'encoded')) ??
          say(item['content']) ??
          say(item['content_html']) ??
          say(item['content_text']),
        published:
          say(item['published']) ??
          say(item['pubDate']) ??
          say(item['date_published']) ??
          say(at(item, 'dc', 'dates', 0)) ??
          say(item['updated']),
        updated:
          say(item['updated']) ??
          say(item['date_modified']) ??
          say(at(item, 'dc', 'dates', 0)) ??
          say(item['pubDate']),
        language: say(at(item, 'dc', 'languages', 0)) ?? say(at(item, 'xml', 'lang')),
      })),
    }
  },
  'rss-parser': async example => {
    const feed = (await new RssParser({
      customFields: { item: ['description', 'summary', 'updated'] },
    }).parseString(textOf(example))) as unknown as Loose
    return {
      title: say(feed['title']),
      link: say(feed['link']),
      language: say(feed['language']),
      items: list(feed['items']).map(item => ({
        title: say(item['title']),
        link: say(item['link']),
        id: say(item['guid']) ?? say(item['id']),
        summary: say(item['summary']) ?? say(item['description']) ?? say(item['content']),
        content: say(item['content:encoded']) ?? say(item['content']),
        published: say(item['isoDate']) ?? say(item['pubDate']),
        updated: say(item['updated']) ?? say(item['isoDate']),
      })),
    }
  },
  'feed-parser': example => {
    const feed = parseRowan(textOf(example)) as unknown as Loose
    return {
      title: say(feed['title']),
      link: say(feed['url']),
      language: say(feed['language']),
      items: list(feed['items']).map(item => ({
        title: say(item['title']),
        link: say(item['url']),
        id: say(item['id']),
        summary: say(item['description']),
        content: say(item['content']),
        published: date(item['published']) ?? date(item['updated']),
        updated: date(item['updated']) ?? date(item['published']),
      })),
    }
  },
}

type Loose = Readonly<Record<string, unknown>>

function textOf({ body, contentType }: FeedCase): string {
  const head = Buffer.from(body.subarray(0, 300)).toString('latin1')
  const label =
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ??
    /encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    'utf-8'
  try {
    return new TextDecoder(label).decode(body)
  } catch {
    return new TextDecoder('utf-8').decode(body)
  }
}

function say(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null)
    return say((value as Loose)['value'] ?? (value as Loose)['_'] ?? (value as Loose)['#text'])
  return undefined
}

const date = (value: unknown): string | undefined =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined

const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? (value as Loose[]) : [])

const at = (value: unknown, ...steps: (string | number)[]): unknown =>
  steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  )

function linkIn(value: unknown): string | undefined {
  const links = list(value)
  const page = links.find(({ rel }) => rel === undefined || rel === 'alternate')
  return say(page?.['href'])
}
