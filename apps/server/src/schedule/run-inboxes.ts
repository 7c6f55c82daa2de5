import type { Clock } from '../ports/index.ts'

/** Looks into each inbox in turn, again and again, until aborted. Rejects when a look rejects. */
export async function runInboxes(
  looks: readonly (() => Promise<void>)[],
  everyMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  while (looks.length > 0 && !signal.aborted) {
    for (const look of looks) if (!signal.aborted) await look()
    await clock.sleep(everyMs, signal).catch(() => undefined)
  }
}
