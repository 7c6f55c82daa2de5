import type { Expectation, FieldName } from './expectation.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** Names under which the suites give the fields of an entry, in order. */
const ITEM_KEYS: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title'],
  link: ['link', 'url', 'links'],
  id: ['guid', 'id'],
  summary: ['description', 'summary'],
  content: ['content:encoded', 'content', 'content_html', 'content_text'],
  published: [
    'publishedParsed',
    'pubDateParsed',
    'isoDate',
    'date_published',
    'published',
    'pubDate',
  ],
  updated: ['updatedParsed', 'date_modified'],
  language: [],
}

/** The fields that a parse in JSON, of any of the suites, gives for the feed and its entries. */
export function jsonExpectations(parse: unknown): readonly Expectation[] {
  const outer = isObject(parse) ? parse : {}
  const feed = isObject(outer['feed']) ? outer['feed'] : outer
  const listed = feed['items'] ?? feed['entries']
  const items = Array.isArray(listed) ? listed.filter(isObject) : []
  // The suite of rss-parser calls the description of RSS "content", with its plain text beside it.
  const snippets = items.some(item => 'contentSnippet' in item)
  const isRss = items.some(item => 'pubDate' in item && !('id' in item))
  return [
    ...expect(null, 'title', textOf(feed['title'])),
    ...expect(null, 'link', linkOf(feed['link'] ?? feed['links'] ?? feed['home_page_url'])),
    ...expect(null, 'language', textOf(feed['language'])),
    ...items.flatMap((item, entry) =>
      (Object.keys(ITEM_KEYS) as FieldName[]).flatMap(field => {
        const keys = snippets && isRss ? rssParserKeys(field) : ITEM_KEYS[field]
        for (const key of keys) {
          const value = field === 'link' ? linkOf(item[key]) : textOf(item[key])
          if (value !== undefined) return expect(entry, field, value)
        }
        return []
      }),
    ),
  ]
}

const rssParserKeys = (field: FieldName): readonly string[] =>
  field === 'summary' ? ['content'] : field === 'content' ? ['content:encoded'] : ITEM_KEYS[field]

const expect = (entry: number | null, field: FieldName, value: string | undefined): Expectation[] =>
  // A suite that wrote down its own misreading of an encoding holds nobody to it.
  value?.includes('\ufffd') ||
  // "EMPTY" is what a test of rss-parser has it say for empty elements.
  value === undefined ||
  value.trim() === '' ||
  value === 'EMPTY'
    ? []
    : [{ entry, field, value }]

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (isObject(value)) return textOf(value['value'])
  return undefined
}

/** The page among links: an alternate one, as gofeed and Atom have it. */
function linkOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return undefined
  const links = value.filter(isObject)
  const page = links.find(({ rel }) => rel === undefined || rel === 'alternate')
  return page === undefined ? undefined : textOf(page['href'])
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
