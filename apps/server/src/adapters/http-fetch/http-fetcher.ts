import { STATUS_CODES } from 'node:http'
import type { lookup as systemLookup } from 'node:dns'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type {
  FetchedDocument,
  FetchFailure,
  FetchRequest,
  Fetcher,
  NotModified,
} from '../../ports/index.ts'
import { ENCODINGS } from './decompress.ts'
import { createExchange } from './exchange.ts'
import type { Answer, Exchange } from './exchange.ts'
import { failureOf } from './failure-of.ts'
import { maxAgeSeconds, retryAfterSeconds } from './freshness.ts'
import { guardAddresses } from './guard-address.ts'
import type { AddressGuard } from './guard-address.ts'
import { fetchLimits } from './limits.ts'
import type { FetchLimits } from './limits.ts'
import { readBody } from './read-body.ts'

export interface HttpFetchOptions {
  /** Who runs this, told to publishers. */
  readonly contact: string | null
  /** Local hosts that may be asked all the same: `host` or `host:port`. */
  readonly allowHosts: readonly string[]
  /** An HTTP proxy that everything goes through, or null. */
  readonly proxy?: string | null
  readonly limits?: FetchLimits
  /** Looks names up in place of the system: for tests. */
  readonly lookup?: typeof systemLookup
}

type Outcome = Result<FetchedDocument | NotModified, FetchFailure>

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1'

/** Fetches over HTTP/2 or HTTP/1.1 within limits, from public hosts and those allowed. */
export function createHttpFetcher({
  contact,
  allowHosts,
  proxy = null,
  limits = fetchLimits,
  lookup,
}: HttpFetchOptions): Fetcher {
  const guard = guardAddresses(allowHosts, lookup)
  const exchange = createExchange(guard, proxy, limits.totalMs)
  const userAgent = userAgentFor(contact)
  return {
    async fetch(request, signal) {
      signal.throwIfAborted()
      const timer = AbortSignal.timeout(limits.totalMs)
      const stop = AbortSignal.any([signal, timer])
      try {
        return await follow(request, userAgent, guard, exchange, limits, stop)
      } catch (error) {
        signal.throwIfAborted()
        const host = hostOf(request.url)
        if (timer.aborted)
          return failure({
            kind: 'timeout',
            detail: `${host} did not send everything within ${limits.totalMs / 1000} s`,
          })
        return failure(failureOf(error, host))
      }
    },
  }
}

/** `Shareet/0.1 (+contact)`; a header holds plain ASCII only. */
const userAgentFor = (contact: string | null): string =>
  `Shareet/0.1 (${contact === null ? 'self-hosted news ticker' : `+${contact.replace(/[^\x20-\x7e]/g, '')}`})`

async function follow(
  { url: first, etag, lastModified, accept = ACCEPT }: FetchRequest,
  userAgent: string,
  guard: AddressGuard,
  exchange: Exchange,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Outcome> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept,
    'accept-encoding': ENCODINGS,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  }
  const visited: string[] = []
  let permanent: string | null = null
  for (let target = first; ;) {
    if (!URL.canParse(target)) return blocked(`${target} is not an address`)
    const url = new URL(target)
    const refusal = guard.refuses(url)
    if (refusal !== undefined) return blocked(refusal)
    if (visited.includes(url.href) || visited.length > limits.redirects)
      return failure({
        kind: 'redirect-loop',
        detail: `${hostOf(first)} redirects in circles or too often: ${visited.length} times`,
      })
    visited.push(url.href)
    const answer = await exchange(url, headers, signal)
    const location = redirectOf(answer)
    if (location === undefined)
      return settle(answer, url, permanent, Boolean(etag || lastModified), limits, signal)
    answer.body.destroy()
    target = URL.canParse(location, url.href) ? new URL(location, url).href : location
    const stillPermanent = visited.length === 1 || permanent === url.href
    if (stillPermanent && (answer.status === 301 || answer.status === 308)) permanent = target
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Headers arrive as Latin-1; many sites write their Arabic or Persian addresses as plain UTF-8 in them. */
const redirectOf = ({ status, headers }: Answer): string | undefined =>
  REDIRECTS.has(status) && headers['location'] !== undefined
    ? readAsUtf8(headers['location'])
    : undefined

async function settle(
  answer: Answer,
  url: URL,
  permanentUrl: string | null,
  conditional: boolean,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Outcome> {
  const { status, headers } = answer
  if (status === 304 && conditional) {
    answer.body.destroy()
    return success({ kind: 'not-modified', permanentUrl, maxAgeSeconds: maxAgeSeconds(headers) })
  }
  if (status < 200 || status > 299 || status === 206) {
    answer.body.destroy()
    if (status === 410)
      return failure({
        kind: 'gone',
        detail: `${url.host} says that ${url.pathname} is gone for good (410)`,
      })
    const detail = `${url.host} answers ${status}${STATUS_CODES[status] ? ` ${STATUS_CODES[status]}` : ''}`
    return failure({
      kind: 'http-status',
      status,
      detail,
      retryAfterSeconds: retryAfterSeconds(headers),
    })
  }
  const body = await readBody(answer, limits.bodyBytes, url.host, signal)
  if (!body.ok) return body
  return success({
    kind: 'document',
    body: body.value.body,
    wireBytes: body.value.wireBytes,
    contentType: headers['content-type'] ?? null,
    language: headers['content-language'] ?? null,
    link: headers['link'] ?? null,
    etag: headers['etag'] ?? null,
    lastModified: headers['last-modified'] ?? null,
    finalUrl: url.href,
    permanentUrl,
    maxAgeSeconds: maxAgeSeconds(headers),
  })
}

/** Undici gives headers as Latin-1 or, where all bytes allow it, as UTF-8 already. */
const readAsUtf8 = (header: string): string =>
  /[^\u0000-\u00ff]/.test(header) ? header : Buffer.from(header, 'latin1').toString('utf8')

const blocked = (detail: string): Outcome => failure({ kind: 'blocked-address', detail })

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
