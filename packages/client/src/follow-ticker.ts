import type { SourcesSummary, StreamFrame, TickerDocument } from '@shareet/protocol'
import { applyFrame } from './apply-frame.ts'
import { readEvents } from './read-events.ts'

export interface TickerListener {
  /** A new rundown. The last one stays valid while the server is away. */
  document(document: TickerDocument): void
  sources?(summary: SourcesSummary): void
  /** `away` since a moment (milliseconds since 1970), or `live` again. */
  connection?(
    state: { readonly kind: 'live' } | { readonly kind: 'away'; readonly since: number },
  ): void
}

/** Waits between attempts and the silence that counts as a broken line, in milliseconds. */
export interface FollowTimes {
  readonly firstWait: number
  readonly longestWait: number
  readonly silence: number
}

const TIMES: FollowTimes = { firstWait: 500, longestWait: 15_000, silence: 45_000 }

/**
 * Follows the stream of a server until aborted: resumes where it was, closes gaps with a snapshot, and comes back by
 * itself with growing, uneven waits. `base` is the server's address, such as `https://news.example/`.
 */
export async function followTicker(
  base: string,
  listener: TickerListener,
  signal: AbortSignal,
  times: FollowTimes = TIMES,
): Promise<void> {
  let document: TickerDocument | undefined
  let away: number | undefined
  let failures = 0
  while (!signal.aborted) {
    const line = new AbortController()
    const either = AbortSignal.any([signal, line.signal])
    let watch = setTimeout(() => line.abort(), times.silence)
    const alive = (): void => {
      clearTimeout(watch)
      watch = setTimeout(() => line.abort(), times.silence)
    }
    try {
      const response = await fetch(new URL('api/v1/ticker/stream', base), {
        signal: either,
        headers: document ? { 'last-event-id': String(document.seq) } : {},
      })
      if (!response.ok || !response.body) throw new Error(`the stream answered ${response.status}`)
      // A viewer that missed nothing is sent nothing: the answer alone says that the server is back.
      listener.connection?.({ kind: 'live' })
      away = undefined
      for await (const { data } of readEvents(response.body, alive)) {
        failures = 0
        const frame = JSON.parse(data) as StreamFrame
        if (frame.kind === 'sources') listener.sources?.(frame.summary)
        else {
          const applied = applyFrame(document, frame)
          if (applied.kind === 'gap') {
            document = undefined
            break
          }
          if (applied.kind === 'document') listener.document((document = applied.document))
        }
      }
    } catch {
      // Whatever it was, the answer is the same: say so and come back.
    } finally {
      clearTimeout(watch)
      line.abort()
    }
    if (signal.aborted) return
    if (away === undefined) listener.connection?.({ kind: 'away', since: (away = Date.now()) })
    await rest(
      Math.min(times.longestWait, times.firstWait * 2 ** failures++) * (0.5 + Math.random()),
      signal,
    )
  }
}

/** Waits, or not any longer than the signal. */
const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
  })
