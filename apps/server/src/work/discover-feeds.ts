import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { FetchedDocument } from '../ports/index.ts'
import { lookAtSource } from './look-at-source.ts'
import type { LookFailure, LookPorts, SourceLook } from './look-at-source.ts'

/** Where sites keep their feeds when they do not say so. */
const USUAL_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml']
/** Addresses tried beside the one given. */
const MOST_TRIED = 8

/**
 * The feeds of an address: itself if it is one, else those that the page there names, else those in the usual places.
 * The failure is that of the address itself where nothing was found.
 */
export async function discoverFeeds(
  ports: LookPorts,
  url: string,
  signal: AbortSignal,
): Promise<Result<readonly SourceLook[], LookFailure>> {
  const first = await lookAtSource(ports, url, null, signal)
  if (first.ok) return success([first.value])
  const { page, ...reason } = first.error
  if (!page) return failure(reason)
  const named = feedsNamedIn(page)
  const usual = USUAL_PATHS.map(path => new URL(path, page.finalUrl).href)
  const found: SourceLook[] = []
  for (const address of [...new Set(named.length > 0 ? named : usual)].slice(0, MOST_TRIED)) {
    const look = await lookAtSource(ports, address, null, signal)
    if (look.ok && !found.some(({ finalUrl }) => finalUrl === look.value.finalUrl))
      found.push(look.value)
  }
  return found.length > 0 ? success(found) : failure(reason)
}

/** Alternate links to feeds in the head of a page. The page is not trusted: it is read as text, never run. */
function feedsNamedIn({ body, finalUrl }: FetchedDocument): readonly string[] {
  const html = Buffer.from(body.subarray(0, 500_000)).toString('utf8')
  return [...html.matchAll(/<link\b[^>]{1,1000}>/gi)].flatMap(([tag]) => {
    const attribute = (name: string): string =>
      new RegExp(`\\b${name}\\s*=\\s*("([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
        .exec(tag)
        ?.slice(2)
        .find(Boolean) ?? ''
    const isFeed = /\b(rss|atom|rdf)\+xml|application\/feed\+json/i.test(attribute('type'))
    const href = attribute('href').replaceAll('&amp;', '&')
    return isFeed && /\balternate\b/i.test(attribute('rel')) && URL.canParse(href, finalUrl)
      ? [new URL(href, finalUrl).href]
      : []
  })
}
