/** Query parameters that say where a reader came from, not which page it is. */
const TRACKING =
  /^(utm_.*|at_.*|fbclid|gclid|dclid|yclid|msclkid|mc_[ce]id|igshid|ocid|cmpid|cmp|ref_src|ref_url|ns_.*|ito|smid|srnd|traffic_source|xtor|maca|_ga|spm|guccounter|rss|feed)$/i

/**
 * The one address of a page, so that the same article is known through any feed: http(s) only, lower-case host, no
 * fragment, no tracking, parameters in order. Null where there is no usable address.
 */
export function canonicalUrl(raw: string | undefined): string | null {
  if (raw === undefined || !URL.canParse(raw.trim())) return null
  const url = new URL(raw.trim())
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/$/, '')
  return url.href
}
