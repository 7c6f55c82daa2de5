import type {
  AttributionDocument,
  ItemDocument,
  TextDocument,
  TickerDocument,
} from '@shareet/protocol'

/** The rundown as RSS 2.0, in its order. `home` is the address of the viewer page and `self` of this feed. */
export function toRss(document: TickerDocument, home: string, self: string): string {
  const { ticker, at, items } = document
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', ticker.name),
    element('link', home),
    element('description', ticker.name),
    element('language', ticker.language),
    element('lastBuildDate', rfc822(at)),
    element('generator', 'Shareet'),
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(item => toRssItem(item)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

function toRssItem(item: ItemDocument): string {
  return [
    '<item>',
    element('title', titleOf(item.line, item.attribution)),
    ...(item.url === null ? [] : [element('link', item.url)]),
    `<guid isPermaLink="false">${escapeXml(item.story)}</guid>`,
    element('pubDate', rfc822(item.firstReport)),
    ...(item.attribution === null ? [] : [element('dc:creator', item.attribution.text)]),
    ...(item.kicker === null ? [] : [element('category', item.kicker.text)]),
    ...(item.translated
      ? [
          `<category domain="${TRANSLATED_DOMAIN}">${escapeXml(item.translated.from.lang)}</category>`,
        ]
      : []),
    ...alertOf(item).map(word => `<category domain="${ALERT_DOMAIN}">${word}</category>`),
    '</item>',
  ].join('\n')
}

/** Marks an item whose words a machine translated, with the language that they are from. */
const TRANSLATED_DOMAIN = 'urn:shareet:machine-translated-from'

/** Names the words of `alert` in the API among an item's categories, so that a reader can filter by them. */
const ALERT_DOMAIN = 'urn:shareet:alert'

/** Where the item's event is as an alert, in the words of the API; nothing for what never alerted. */
const alertOf = ({ alert: { state, retracted } }: ItemDocument): readonly string[] =>
  state === 'candidate' ? [] : [state, ...(retracted ? ['retracted'] : [])]

/** As the house wants it; else Arabic names the speaker first, others last. */
function titleOf(line: TextDocument, attribution: AttributionDocument | null): string {
  if (attribution === null) return line.text
  const place = attribution.place ?? (line.dir === 'rtl' ? 'before' : 'after')
  return place === 'before'
    ? `${attribution.text}: ${line.text}`
    : `${line.text} – ${attribution.text}`
}

const rfc822 = (iso: string): string => new Date(iso).toUTCString()

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

/** Characters that XML 1.0 has no way to write are left out; the five special ones are escaped. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
