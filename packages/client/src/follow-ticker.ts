import type { SnapshotFrame, SourcesSummary, StreamFrame, TickerDocument } from '@shareet/protocol'
import { applyFrame } from './apply-frame.ts'
import { watchConnection } from './connection.ts'
import type { Connection } from './connection.ts'
import { followPolicy } from './policy.ts'
import type { FollowPolicy } from './policy.ts'
import { readFrame } from './read-frame.ts'
import { readStream } from './read-stream.ts'
import { tickerPath } from './ticker-path.ts'
import { wait } from './wait.ts'

/** Who follows a ticker. Told nothing after the signal; what it throws is its own fault and reaches the runtime. */
export interface TickerListener {
  /** A new rundown, whole. The last one stays valid while the server is away. */
  document?(document: TickerDocument): void
  sources?(summary: SourcesSummary): void
  connection?(connection: Connection): void
}

export interface FollowSettings {
  readonly fetch?: typeof fetch
  readonly policy?: FollowPolicy
  /** Spreads viewers that lost the same server; 0 to 1. */
  readonly random?: () => number
  readonly now?: () => number
  /** Id of the ticker; the server's first without it. */
  readonly ticker?: string | undefined
  /** A document already held: the stream goes on from its number. */
  readonly document?: TickerDocument
}

/**
 * Follows a ticker of the server at `base` until the signal aborts, over as many connections as it takes. After a drop it
 * goes on from the last number it saw; where changes are missing it asks for a snapshot and meanwhile tells nothing.
 */
export async function followTicker(
  base: string | URL,
  listener: TickerListener,
  signal: AbortSignal,
  settings: FollowSettings = {},
): Promise<void> {
  const {
    fetch: fetching = fetch,
    policy = followPolicy,
    random = Math.random,
    now = Date.now,
  } = settings
  const address = new URL(tickerPath(settings.ticker), base)
  let document = settings.document
  let failures = 0
  // A listener that throws has a fault of its own: it must surface, and not pass for a broken connection.
  const tell = (news: () => void): void => queueMicrotask(() => signal.aborted || news())
  const watch = watchConnection(policy, now, connection =>
    tell(() => listener.connection?.(connection)),
  )
  const take = (frame: StreamFrame): boolean => {
    if (frame.kind === 'sources') {
      tell(() => listener.sources?.(frame.summary))
      return true
    }
    const applied = applyFrame(document, frame)
    if (applied.kind === 'document') {
      document = applied.document
      tell(() => listener.document?.(applied.document))
    }
    return applied.kind !== 'gap'
  }

  while (!signal.aborted) {
    const began = now()
    // The number goes into the address: across origins a header of its own would cost a second request each time.
    const stream = new URL(`${address.href}/stream${document ? `?after=${document.seq}` : ''}`)
    const end = await readStream(stream, watch.live, take, signal, policy, fetching)
    if (signal.aborted) break
    // Forgetting the list makes the next connection ask for a whole one; what is on screen stays until it comes.
    if (end.kind === 'gap') document = undefined
    // A server without a place for one more viewer still has its document.
    const whole =
      end.kind === 'refused' ? await fetchSnapshot(address, signal, fetching) : undefined
    if (whole) watch.live()
    else watch.lost()
    if (whole && whole.document.seq !== document?.seq) take(whole)
    if (end.kind === 'closed' && now() - began >= policy.goodAfterMs) failures = 0
    await wait(waitMs(policy, failures++, end.waitMs, random()), signal)
  }
  watch.stop()
}

/** The document as a frame of the stream would bring it; undefined where it cannot be had. */
async function fetchSnapshot(
  address: URL,
  signal: AbortSignal,
  fetching: typeof fetch,
): Promise<SnapshotFrame | undefined> {
  try {
    const answer = await fetching(address, { signal })
    return readFrame(`{"kind":"snapshot","document":${await answer.text()}}`) as SnapshotFrame
  } catch {
    return undefined
  }
}

/** Doubles with each failure up to the longest wait; never shorter than the server asked for, within reason. */
function waitMs(policy: FollowPolicy, failures: number, asked: number, random: number): number {
  const grown = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** failures)
  return Math.max(Math.min(asked, policy.longestAskedWaitMs), grown / 2) + (random * grown) / 2
}
