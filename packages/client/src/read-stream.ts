import type { StreamFrame } from '@shareet/protocol'
import { createEventParser } from './parse-events.ts'
import type { FollowPolicy } from './policy.ts'
import { readFrame } from './read-frame.ts'

/** How a connection ended. `waitMs` is what the server asked for before the next one, or 0. */
export interface StreamEnd {
  readonly kind: 'refused' | 'closed' | 'gap'
  readonly waitMs: number
}

/**
 * Reads one connection to the stream until it ends, is aborted, falls silent or stops making sense. Never throws. `take`
 * answers false where the viewer cannot go on from a frame; that ends the connection too.
 */
export async function readStream(
  url: URL,
  open: () => void,
  take: (frame: StreamFrame) => boolean,
  signal: AbortSignal,
  policy: FollowPolicy,
  fetching: typeof fetch,
): Promise<StreamEnd> {
  const connection = new AbortController()
  const drop = (): void => connection.abort()
  signal.addEventListener('abort', drop)
  let timer = setTimeout(drop, policy.silenceMs)
  const parser = createEventParser(policy.eventCharacters)
  const end = (kind: StreamEnd['kind'], waitMs = parser.retry): StreamEnd => ({ kind, waitMs })
  try {
    const { ok, body, headers } = await fetching(url, {
      signal: connection.signal,
      cache: 'no-store',
    })
    if (!ok || !body || !headers.get('content-type')?.includes('event-stream'))
      return end('refused', Number(headers.get('retry-after')) * 1000 || 0)
    open()
    const reader = body.getReader()
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return end('closed')
      clearTimeout(timer)
      timer = setTimeout(drop, policy.silenceMs)
      for (const data of parser.push(decoder.decode(value, { stream: true }))) {
        const frame = readFrame(data)
        if (!frame || !take(frame)) return end('gap')
      }
    }
  } catch (fault) {
    return end(fault instanceof RangeError ? 'gap' : 'closed')
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', drop)
    drop()
  }
}
