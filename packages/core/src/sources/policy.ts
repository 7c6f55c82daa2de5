import { DAY, HOUR, MINUTE, SECOND } from '../values/index.ts'

/** How often sources are asked, and how long a failing one is left alone. */
export interface PollPolicy {
  readonly firstIntervalMs: number
  readonly shortestIntervalMs: number
  readonly longestIntervalMs: number
  /** The interval as a share of the mean gap between a source's articles: half of this is the expected delay. */
  readonly shareOfGap: number
  /** A silence counts as a gap of this share of its length, so that a source slows down over night and wakes quickly. */
  readonly shareOfSilence: number
  readonly firstBackOffMs: number
  readonly longestBackOffMs: number
  /** Longest that a publisher may ask us to stay away (Retry-After). */
  readonly longestAskedForMs: number
  /** A feed that answers 404 is asked this seldom at least, and one that answers 410. */
  readonly missingIntervalMs: number
  readonly goneIntervalMs: number
  /** A feed that was not there for so long (404), or so many times (410), is muted. */
  readonly patienceMs: number
  readonly gonePatience: number
  /** A muted feed is asked this seldom, in case it comes back. */
  readonly mutedIntervalMs: number
  /** A permanent redirect counts when it is still there after this time: a hotel's login page also redirects. */
  readonly moveAfterMs: number
  /** Failures in a row at a remembered address before the configured one is asked again. */
  readonly moveBackAfter: number
  /** A source whose hub delivers is polled this seldom, to see that it does. */
  readonly pushedIntervalMs: number
  /** A hub that missed news so often is not relied on any more. */
  readonly missedPatience: number
  /** Share of the interval by which polls are spread, so that sources do not move in step. */
  readonly jitter: number
  /** Least time between two requests to one host. */
  readonly hostSpacingMs: number
  /** Polls under way at once. */
  readonly concurrent: number
}

export const pollPolicy: PollPolicy = {
  firstIntervalMs: 5 * MINUTE,
  shortestIntervalMs: 2 * MINUTE,
  longestIntervalMs: 6 * HOUR,
  shareOfGap: 0.15,
  shareOfSilence: 0.25,
  firstBackOffMs: MINUTE,
  longestBackOffMs: 6 * HOUR,
  longestAskedForMs: DAY,
  missingIntervalMs: HOUR,
  goneIntervalMs: DAY,
  patienceMs: 7 * DAY,
  gonePatience: 3,
  mutedIntervalMs: 7 * DAY,
  moveAfterMs: DAY,
  moveBackAfter: 5,
  pushedIntervalMs: HOUR,
  missedPatience: 2,
  jitter: 0.1,
  hostSpacingMs: SECOND,
  concurrent: 32,
}
