import { instant } from '@shareet/core/values'
import type { Clock } from '../../ports/index.ts'

/** Timers overflow beyond this and would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => instant(Date.now()),
  async sleep(milliseconds, signal) {
    for (let rest = milliseconds; ; rest -= LONGEST_TIMER_MS) {
      await wait(Math.min(rest, LONGEST_TIMER_MS), signal)
      if (rest <= LONGEST_TIMER_MS) return
    }
  },
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error)
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(
      () => {
        signal.removeEventListener('abort', stop)
        resolve()
      },
      Math.max(0, milliseconds),
    )
    signal.addEventListener('abort', stop, { once: true })
  })
}
