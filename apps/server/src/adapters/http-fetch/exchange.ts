import { request as requestHttp } from 'node:http'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'

/** Sends one GET and gives the answer as soon as its headers are there. No redirects, no pool: one connection. */
export function exchange(
  url: URL,
  headers: OutgoingHttpHeaders,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(url, { headers, lookup, signal, agent: false }, resolve).on('error', reject).end()
  })
}
