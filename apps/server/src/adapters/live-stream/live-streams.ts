import type { StreamFrame } from '@shareet/protocol'
import { createLiveStream, liveStreamLimits } from './live-stream.ts'
import type { LiveStream, LiveStreamLimits } from './live-stream.ts'

/** The streams of all tickers. The places for viewers are the program's, whichever ticker they follow. */
export interface LiveStreams extends Disposable {
  /** Undefined where there is no such ticker. */
  of(ticker: string): LiveStream | undefined
  /** Sends a frame outside the numbered histories to the viewers of every ticker. */
  notify(frame: StreamFrame & { readonly kind: 'sources' }): void
  readonly viewers: number
}

export function createLiveStreams(
  tickers: readonly string[],
  limits: LiveStreamLimits = liveStreamLimits,
): LiveStreams {
  const streams = new Map<string, LiveStream>()
  const count = (): number => {
    let sum = 0
    for (const { viewers } of streams.values()) sum += viewers
    return sum
  }
  for (const ticker of tickers) {
    const stream = createLiveStream(limits)
    streams.set(ticker, {
      ...stream,
      join: (...viewer) => count() < limits.viewers && stream.join(...viewer),
      // A getter that is spread is read once.
      get viewers() {
        return stream.viewers
      },
    })
  }
  return {
    of: ticker => streams.get(ticker),
    notify: frame => streams.forEach(stream => stream.notify(frame)),
    get viewers() {
      return count()
    },
    [Symbol.dispose]: () => streams.forEach(stream => stream[Symbol.dispose]()),
  }
}
