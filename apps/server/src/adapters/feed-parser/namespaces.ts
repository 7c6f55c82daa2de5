/** Addresses of the namespaces that news uses, in lower case and without a last slash, by the prefix that we know them by. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  rss: [
    'http://purl.org/rss/1.0',
    'http://my.netscape.com/rdf/simple/0.9',
    'http://channel.netscape.com/rdf/simple/0.9',
    'http://purl.org/net/rss1.1#',
    'http://backend.userland.com/rss',
    'http://backend.userland.com/rss2',
    'http://backend.userland.com/rss091',
    'http://blogs.law.harvard.edu/tech/rss',
    'http://cyber.law.harvard.edu/rss',
    'http://purl.org/rss/2.0',
    'http://my.netscape.com/publish/formats/rss-0.91',
  ],
  atom: [
    'http://www.w3.org/2005/atom',
    'http://purl.org/atom/ns#',
    'http://example.com/newformat#',
    'http://example.com/necho',
    'http://purl.org/echo',
    'uri/of/echo/namespace#',
  ],
  rdf: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  dc: ['http://purl.org/dc/elements/1.1', 'http://purl.org/dc/elements/1.0'],
  dcterms: ['http://purl.org/dc/terms'],
  content: ['http://purl.org/rss/1.0/modules/content'],
  sy: ['http://purl.org/rss/1.0/modules/syndication'],
  media: [
    'http://search.yahoo.com/mrss',
    'http://tools.search.yahoo.com/mrss',
    'http://www.rssboard.org/media-rss',
    'http://video.search.yahoo.com/mrss',
  ],
  itunes: ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'http://example.com/dtds/podcast-1.0.dtd'],
  georss: ['http://www.georss.org/georss'],
  geo: ['http://www.w3.org/2003/01/geo/wgs84_pos#'],
  gml: ['http://www.opengis.net/gml'],
  xhtml: ['http://www.w3.org/1999/xhtml'],
  news: ['http://www.google.com/schemas/sitemap-news/0.9'],
  image: ['http://www.google.com/schemas/sitemap-image/1.1'],
  sitemap: [
    'http://www.sitemaps.org/schemas/sitemap/0.9',
    'http://www.google.com/schemas/sitemap/0.84',
    'http://www.google.com/schemas/sitemap/0.9',
  ],
  feedburner: ['http://rssnamespace.org/feedburner/ext/1.0'],
  cap: [
    'urn:oasis:names:tc:emergency:cap:1.0',
    'urn:oasis:names:tc:emergency:cap:1.1',
    'urn:oasis:names:tc:emergency:cap:1.2',
    'http://www.incident.com/cap/1.0',
  ],
  newsml: ['http://iptc.org/std/nar/2006-10-01'],
  nitf: ['http://iptc.org/std/nitf/2006-10-18'],
  xml: ['http://www.w3.org/xml/1998/namespace'],
}

const PREFIX_OF = new Map(
  Object.entries(KNOWN).flatMap(([prefix, addresses]) =>
    addresses.map(address => [address, prefix] as const),
  ),
)

/** The prefix that we know a namespace by, or undefined for one that news does not use. */
export const knownPrefix = (address: string): string | undefined =>
  PREFIX_OF.get(address.trim().toLowerCase().replace(/\/$/, ''))

/** Whether a prefix is one that feeds use for its namespace even when they forget to declare it. */
export const isConventional = (prefix: string): boolean => Object.hasOwn(KNOWN, prefix)
