import type { Readable } from 'node:stream'
import { Agent, Pool, ProxyAgent } from 'undici'
import type { Dispatcher } from 'undici'
import type { AddressGuard } from './guard-address.ts'

/** The beginning of an answer: the body is read, or destroyed, by whoever asked. */
export interface Answer {
  readonly status: number
  /** By name in lower case; of a header sent twice, the first value. */
  readonly headers: AnswerHeaders
  readonly body: Readable
}

export type AnswerHeaders = Readonly<Record<string, string | undefined>>

/** Sends one GET, or a POST where there is a body, and gives the answer as soon as its headers are there. No redirects, nothing decompressed. */
export type Exchange = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  body?: string,
) => Promise<Answer>

/** Connections kept to one host; a source's host is asked one thing at a time, and redirects may add one. */
const CONNECTIONS = 2
/** An idle connection is closed after this, in milliseconds: feeds of one host are asked shortly after one another. */
const IDLE_MS = 4000
const HEADER_BYTES = 64 * 1024

/**
 * An exchange over HTTP/2 where the server offers it, else HTTP/1.1. Every connection goes through the guard's look-up;
 * through a proxy the proxy looks names up, and the guard sees literal addresses only.
 */
export function createExchange(
  guard: AddressGuard,
  proxy: string | null,
  totalMs: number,
): Exchange {
  const common = {
    connections: CONNECTIONS,
    allowH2: true,
    keepAliveTimeout: IDLE_MS,
    maxHeaderSize: HEADER_BYTES,
    headersTimeout: totalMs,
    bodyTimeout: totalMs,
  }
  const dispatcher: Dispatcher =
    proxy === null
      ? new Agent({
          ...common,
          factory: (origin, options) =>
            new Pool(origin, {
              ...options,
              ...common,
              connect: { timeout: totalMs, lookup: guard.lookupFor(new URL(origin)) },
            }),
        })
      : new ProxyAgent({ ...common, uri: proxy })
  return async (url, headers, signal, body) => {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && { body }),
      headers,
      signal,
    })
    // A body that is given up later must not take the process with it.
    answer.body.on('error', () => undefined)
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [
          name,
          Array.isArray(value) ? value[0] : value,
        ]),
      ),
      body: answer.body,
    }
  }
}
