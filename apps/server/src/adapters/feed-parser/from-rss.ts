import type { RawItem } from '@shareet/core/sources'
import type { parseRdfFeed, parseRssFeed } from 'feedsmith'
import { headline, htmlToText } from './html-to-text.ts'
import { rawItem } from './raw-item.ts'
import { baseOf, resolveLink } from './resolve-link.ts'

type RssFeed = ReturnType<typeof parseRssFeed<string>>
type RssItem = NonNullable<RssFeed['items']>[number]
type RdfFeed = ReturnType<typeof parseRdfFeed<string>>
type RdfItem = NonNullable<RdfFeed['items']>[number]

export const rssItems = (feed: RssFeed, url: string): readonly RawItem[] =>
  (feed.items ?? []).map(item =>
    rawItem({
      ...wordsOf(item),
      guid: item.guid?.value ?? item.dc?.identifiers?.[0],
      url: rssLink(item, baseOf(url, feed.xml?.base, item.xml?.base)),
      published:
        item.pubDate ??
        item.dc?.dates?.[0] ??
        item.dcterms?.issued?.[0] ??
        item.dcterms?.created?.[0] ??
        item.atom?.published ??
        item.atom?.updated,
      language: item.dc?.languages?.[0] ?? item.xml?.lang,
    }),
  )

export const rdfItems = (feed: RdfFeed, url: string): readonly RawItem[] =>
  (feed.items ?? []).map(item =>
    rawItem({
      ...wordsOf(item),
      guid: item.rdf?.about ?? item.dc?.identifiers?.[0],
      url: resolveLink(item.link ?? item.rdf?.about, baseOf(url, feed.xml?.base, item.xml?.base)),
      published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
      language: item.dc?.languages?.[0] ?? item.xml?.lang,
    }),
  )

function wordsOf(
  item: RssItem | (RdfItem & { itunes?: never }),
): Pick<RawItem, 'title' | 'summary' | 'content'> {
  return {
    title: headline(item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value ?? ''),
    summary: htmlToText(
      item.description ??
        item.dc?.descriptions?.[0] ??
        item.media?.description?.value ??
        item.itunes?.summary ??
        '',
    ),
    content: htmlToText(item.content?.encoded ?? ''),
  }
}

/** A guid is an address too, unless it says otherwise; many feeds give no other. */
function rssLink(item: RssItem, base: string): string | undefined {
  const alternate = item.atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href
  const guid =
    item.guid?.isPermaLink !== false && /^https?:\/\//i.test(item.guid?.value ?? '')
      ? item.guid?.value
      : undefined
  return resolveLink(item.link, base) ?? resolveLink(alternate, base) ?? resolveLink(guid, base)
}
