import { instant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'

/** A clock that stands still until the test moves it. */
export interface FakeClock {
  now(): Instant
  /** Moves on and wakes every sleeper whose time has come, in the order of their times. */
  advance(milliseconds: number): Promise<void>
  /** Resolves once the clock has reached now + `milliseconds`; rejects with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** How many wait in `sleep`. */
  readonly sleepers: number
}

interface Sleeper {
  readonly due: number
  readonly wake: () => void
}

export function fakeClock(start: Instant): FakeClock {
  let time: number = start
  const waiting: Sleeper[] = []
  const remove = (sleeper: Sleeper): void => {
    const index = waiting.indexOf(sleeper)
    if (index >= 0) waiting.splice(index, 1)
  }
  return {
    now: () => instant(time),
    async advance(milliseconds) {
      const end = time + milliseconds
      for (;;) {
        const next = waiting.toSorted((a, b) => a.due - b.due)[0]
        if (!next || next.due > end) break
        time = Math.max(time, next.due)
        remove(next)
        next.wake()
        // Whoever was woken may go to sleep again within the same step.
        await new Promise(resolve => setImmediate(resolve))
      }
      time = end
      await new Promise(resolve => setImmediate(resolve))
    },
    sleep(milliseconds, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error)
      if (milliseconds <= 0) return Promise.resolve()
      return new Promise((resolve, reject) => {
        const abort = (): void => {
          remove(sleeper)
          reject(signal?.reason as Error)
        }
        const sleeper: Sleeper = {
          due: time + milliseconds,
          wake: () => {
            signal?.removeEventListener('abort', abort)
            resolve()
          },
        }
        signal?.addEventListener('abort', abort, { once: true })
        waiting.push(sleeper)
      })
    },
    get sleepers() {
      return waiting.length
    },
  }
}
