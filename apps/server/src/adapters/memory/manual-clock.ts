import { instant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import type { Clock } from '../../ports/index.ts'

/** A clock that stands still until it is told to go on: for tests and for replay. */
export interface ManualClock extends Clock {
  /** Passes time and wakes, in order, everyone whose wait is over. */
  advance(milliseconds: number): void
  /** How many are waiting. */
  readonly sleepers: number
}

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

export function createManualClock(start: Instant): ManualClock {
  let now: number = start
  let sleepers: readonly Sleeper[] = []
  return {
    now: () => instant(now),
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason as Error)
        if (milliseconds <= 0) return resolve()
        const stop = (): void => {
          sleepers = sleepers.filter(other => other !== sleeper)
          reject(signal.reason as Error)
        }
        const wake = (): void => {
          signal.removeEventListener('abort', stop)
          resolve()
        }
        const sleeper = { until: now + milliseconds, wake }
        sleepers = [...sleepers, sleeper]
        signal.addEventListener('abort', stop, { once: true })
      }),
    advance(milliseconds) {
      now += milliseconds
      const woken = sleepers.filter(({ until }) => until <= now)
      sleepers = sleepers.filter(({ until }) => until > now)
      for (const { wake } of woken.toSorted((a, b) => a.until - b.until)) wake()
    },
    get sleepers() {
      return sleepers.length
    },
  }
}
