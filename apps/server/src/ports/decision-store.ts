import type { Decision } from '@shareet/core/desk'
import type { Instant, TickerId } from '@shareet/core/values'

/** What editors ordered, in the order in which they did. Nothing is ever changed. */
export interface DecisionStore {
  /** Resolves when it is stored. */
  append(decision: Decision): Promise<void>
  /** The last decisions about a ticker, at most `limit`, the oldest first. */
  last(ticker: TickerId, limit: number): Promise<readonly Decision[]>
  /** Forgets what was decided before `before`; answers how many. At most 10,000 at a call. */
  prune(before: Instant): Promise<number>
}
