/** Work on pages that waits its turn. */
export interface PageQueue {
  /** Refused when so much is waiting that it would be old by its turn. */
  add(work: (signal: AbortSignal) => Promise<void>): boolean
  /** Works until aborted, a few at a time. Rejects when a piece of work rejects. */
  run(signal: AbortSignal): Promise<void>
  readonly waiting: number
}

/** Pages that may wait. At a second a page and host this is minutes of work. */
const MOST_WAITING = 500
const AT_ONCE = 4

export function createPageQueue(): PageQueue {
  const queue: ((signal: AbortSignal) => Promise<void>)[] = []
  let wake: () => void = () => undefined
  return {
    add(work) {
      if (queue.length >= MOST_WAITING) return false
      queue.push(work)
      wake()
      return true
    },
    async run(signal) {
      const underWay = new Set<Promise<void>>()
      const ended = new Promise<void>(resolve =>
        signal.addEventListener('abort', () => resolve(), { once: true }),
      )
      while (!signal.aborted) {
        while (underWay.size < AT_ONCE && queue.length > 0) {
          const work = queue.shift()?.(signal) ?? Promise.resolve()
          underWay.add(work)
          void work.then(
            () => underWay.delete(work),
            () => undefined,
          )
        }
        const woken = new Promise<void>(resolve => (wake = resolve))
        await Promise.race([ended, woken, ...underWay])
      }
      await Promise.allSettled(underWay)
    },
    get waiting() {
      return queue.length
    },
  }
}
