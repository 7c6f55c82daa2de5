import type { Clock } from '../ports/index.ts'

/** A source that does not answer holds a ticker back no longer than this, in milliseconds. */
const LONGEST_WAIT = 3000
const LOOK_EVERY = 50

/**
 * Waits until every source was looked at once, a few seconds at most: a ticker that opened with what came first would
 * lead with whoever answers fastest, and keep it while a line must stay.
 */
export async function awaitFirstLooks(
  all: () => boolean,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const begun = clock.now()
  while (!all() && clock.now() - begun < LONGEST_WAIT && !signal.aborted)
    await clock.sleep(LOOK_EVERY, signal).catch(() => undefined)
}
