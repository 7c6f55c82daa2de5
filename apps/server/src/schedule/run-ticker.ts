import type { Clock } from '../ports/index.ts'

/** News that comes together is shown together, at most this much later, in milliseconds. */
const GATHER = 40
/** Scores fall with time, so the ticker looks without being woken, this often, in milliseconds. */
const LONGEST_WAIT = 5000

export interface TickerLoop {
  /** Something changed that the ticker should look at soon. */
  wake(): void
  run(refresh: () => Promise<void>, clock: Clock, signal: AbortSignal): Promise<void>
}

/** Refreshes soon after being woken, and now and then by itself, one refresh at a time, until aborted. */
export function createTickerLoop(): TickerLoop {
  let alarm = new AbortController()
  return {
    wake: () => alarm.abort(),
    async run(refresh, clock, signal) {
      while (!signal.aborted) {
        await clock
          .sleep(LONGEST_WAIT, AbortSignal.any([signal, alarm.signal]))
          .catch(() => undefined)
        await clock.sleep(GATHER, signal).catch(() => undefined)
        alarm = new AbortController()
        if (!signal.aborted) await refresh()
      }
    },
  }
}
