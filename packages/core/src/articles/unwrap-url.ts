/** Parameters in which redirecting services carry the page, by the service's host and path. */
const REDIRECTORS: readonly { readonly at: RegExp; readonly parameter: readonly string[] }[] = [
  { at: /^(www\.)?google\.[a-z.]+\/url$/, parameter: ['url', 'q'] },
  { at: /^news\.google\.com\/news\/url$/, parameter: ['url'] },
  { at: /^(www\.)?bing\.com\/news\/apiclick\.aspx$/i, parameter: ['url'] },
  { at: /^lm?\.facebook\.com\/l\.php$/, parameter: ['u'] },
  { at: /^out\.reddit\.com\//, parameter: ['url'] },
  { at: /^(www\.)?youtube\.com\/redirect$/, parameter: ['q'] },
  { at: /^t\.umblr\.com\/redirect$/, parameter: ['z'] },
  { at: /^away\.vk\.com\/away\.php$/, parameter: ['to'] },
]

/** Wrappers in wrappers are followed this far. */
const DEEPEST = 3

/** The page inside the address of an aggregator, a redirecting service or an AMP cache, as far as its text tells. */
export function unwrapUrl(url: URL): string {
  let page = url.href
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inside = URL.canParse(page) ? insideOf(new URL(page)) : undefined
    if (inside === undefined || !/^https?:\/\/[^/]+\./i.test(inside) || !URL.canParse(inside)) break
    page = inside
  }
  return page
}

function insideOf(url: URL): string | undefined {
  const place = `${url.hostname}${url.pathname}`
  for (const { at, parameter } of REDIRECTORS)
    if (at.test(place))
      return parameter.map(name => url.searchParams.get(name)).find(Boolean) ?? undefined
  // Caches of AMP pages keep the host and path behind /c/ (content) or /s/ (TLS).
  const cached =
    /\.cdn\.ampproject\.org\/(?:[cvi]|wp)\/(s\/)?(.+)$/.exec(place) ??
    /^(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?(.+)$/.exec(place)
  if (cached) return `http${cached[1] ? 's' : ''}://${cached[2]}${url.search}`
  const article = /^news\.google\.com\/(?:rss\/|__i\/rss\/rd\/)?articles\/([\w-]+)/.exec(place)?.[1]
  return article === undefined ? undefined : addressInGoogleNews(article)
}

/** Older Google News ids hold the address in a binary message; newer ones hold a key that only Google can resolve. */
function addressInGoogleNews(id: string): string | undefined {
  let bytes: string
  try {
    bytes = atob(id.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return undefined
  }
  return /https?:\/\/[\x21-\x7e]+/.exec(bytes)?.[0]
}
