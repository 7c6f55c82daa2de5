import { DAY, HOUR, MINUTE } from '../values/index.ts'

/** How often sources are asked, and how long a failing one is left alone. */
export interface PollPolicy {
  readonly firstIntervalMs: number
  readonly shortestIntervalMs: number
  readonly longestIntervalMs: number
  /** Factor on the interval after a poll that brought something new. */
  readonly speedUp: number
  /** Factor on the interval after a poll that brought nothing. */
  readonly slowDown: number
  readonly firstBackOffMs: number
  readonly longestBackOffMs: number
  /** A feed that is gone (410, or 404 again and again) is asked this seldom. */
  readonly goneIntervalMs: number
  /** Share of the interval by which polls are spread, so that sources do not move in step. */
  readonly jitter: number
}

export const pollPolicy: PollPolicy = {
  firstIntervalMs: 5 * MINUTE,
  shortestIntervalMs: 2 * MINUTE,
  longestIntervalMs: HOUR,
  speedUp: 0.7,
  slowDown: 1.3,
  firstBackOffMs: MINUTE,
  longestBackOffMs: 6 * HOUR,
  goneIntervalMs: DAY,
  jitter: 0.1,
}
