import { unwrapUrl } from './unwrap-url.ts'

/** Query parameters that say where a reader came from, not which page it is. */
const TRACKING =
  /^(utm_.*|at_.*|pk_.*|mtm_.*|hsa_.*|_hs.*|mkt_.*|wt_?\.?mc.*|fb_.*|fbclid|gclid|gclsrc|dclid|yclid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|ocid|cmpid|cmp|cid_source|ref_src|ref_url|ns_.*|ito|smid|smtyp|srnd|traffic_source|xtor|maca|_ga|_gl|spm|guccounter|guce_.*|rss|feed|feedtype|feedname|partner|source_feed|sr_share|sh|share|CMP_ID|oc|ceid|output_type)$/i

/** Parameters that ask for the AMP form of a page. */
const AMP = /^(amp|outputtype|isamp|_amp)$/i

/**
 * The address of a page as a reader should open it: http(s) only, out of the wrappers of aggregators, no fragment, no
 * tracking, parameters in order. Null where there is no usable address.
 */
export function canonicalUrl(raw: string | undefined): string | null {
  const url = raw === undefined ? undefined : parse(raw)
  if (!url) return null
  const page = parse(unwrapUrl(url)) ?? url
  // Some sites still keep the page itself behind "#!".
  if (!page.hash.startsWith('#!')) page.hash = ''
  page.username = ''
  page.password = ''
  for (const [name, value] of [...page.searchParams])
    if (TRACKING.test(name) || (AMP.test(name) && /^(|1|true|amp)$/i.test(value)))
      page.searchParams.delete(name)
  page.searchParams.sort()
  if (page.pathname.length > 1) page.pathname = page.pathname.replace(/\/+$/, '')
  return page.href
}

/**
 * What stands for a page wherever it is met, made of its canonical address: the desktop, mobile and AMP forms of an
 * article have one key, with or without TLS and "www". It is no address to open.
 */
export function urlKey(canonical: string): string {
  const { host, pathname, search, hash } = new URL(canonical)
  const bare = host
    .replace(/^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.)/, '')
    .replace(/\.m\.(?=wikipedia\.)/, '.')
  const path = pathname
    .replace(/\/(?:amp|amp\.html)$/i, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\.amp(?=(?:\.html?)?$)/i, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx)$/i, '')
  return `${bare}${path.replace(/\/$/, '')}${search}${hash}`
}

function parse(raw: string): URL | undefined {
  const text = raw.trim()
  if (text.length > LONGEST || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}

/** Addresses longer than this are no pages of articles. */
const LONGEST = 4000
