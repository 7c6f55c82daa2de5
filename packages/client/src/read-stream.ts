import type { StreamFrame } from '@shareet/protocol'
import { createEventParser } from './parse-events.ts'
import type { FollowPolicy } from './policy.ts'
import { readFrame } from './read-frame.ts'

/** What one connection reports while it lasts. */
export interface StreamListener {
  open(): void
  /** False ends the connection: the viewer cannot go on from here. */
  frame(frame: StreamFrame): boolean
}

/** How a connection ended. `waitMs` is what the server asked for before the next one. */
export interface StreamEnd {
  readonly kind: 'refused' | 'closed' | 'gap'
  readonly waitMs: number | undefined
}

/** Reads one connection to the stream until it ends, is aborted, falls silent or stops making sense. Never throws. */
export async function readStream(
  url: URL,
  lastSeen: number | undefined,
  listener: StreamListener,
  signal: AbortSignal,
  policy: FollowPolicy,
  fetching: typeof fetch,
): Promise<StreamEnd> {
  const connection = new AbortController()
  const drop = (): void => connection.abort()
  signal.addEventListener('abort', drop)
  let timer = setTimeout(drop, policy.silenceMs)
  const parser = createEventParser(policy.eventCharacters)
  const end = (kind: StreamEnd['kind']): StreamEnd => ({ kind, waitMs: parser.retry })
  try {
    const answer = await fetching(...requestFor(url, lastSeen, connection.signal))
    if (
      !answer.ok ||
      !answer.body ||
      !answer.headers.get('content-type')?.includes('event-stream')
    ) {
      const asked = Number(answer.headers.get('retry-after') ?? NaN)
      return { kind: 'refused', waitMs: asked >= 0 ? asked * 1000 : undefined }
    }
    listener.open()
    const reader = answer.body.getReader()
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return end('closed')
      clearTimeout(timer)
      timer = setTimeout(drop, policy.silenceMs)
      for (const { data } of parser.push(decoder.decode(value, { stream: true }))) {
        const frame = readFrame(data)
        if (!frame || !listener.frame(frame)) return end('gap')
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

/** Across origins the number goes into the address: a header of its own would cost a second request each time. */
function requestFor(
  url: URL,
  lastSeen: number | undefined,
  signal: AbortSignal,
): [URL, RequestInit] {
  const headers: Record<string, string> = { accept: 'text/event-stream' }
  const target = new URL(url)
  if (lastSeen !== undefined) {
    if (globalThis.location && location.origin !== url.origin)
      target.searchParams.set('after', `${lastSeen}`)
    else headers['last-event-id'] = `${lastSeen}`
  }
  return [target, { headers, signal, cache: 'no-store' }]
}
