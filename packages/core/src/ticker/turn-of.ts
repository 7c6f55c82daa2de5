import type { Instant } from '../values/index.ts'
import type { Candidate, Standing } from './choose.ts'
import { isNoNews } from './is-no-news.ts'
import type { OffReason, Rested } from './item.ts'
import type { TickerPolicy } from './policy.ts'
import { strengthOf } from './strength-of.ts'

/** How a story stands in the choice, before it is known who else is on air. */
export type Turn =
  /** On air, and not to leave yet; or pinned. */
  | { readonly kind: 'held'; readonly rank: number }
  /** It competes. */
  | { readonly kind: 'due'; readonly rank: number }
  /** It had its time, and has a line only where no more than `places` are taken by others. */
  | { readonly kind: 'spare'; readonly rank: number; readonly places: number }
  | { readonly kind: 'out'; readonly reason: OffReason }

/** The turn of a story; `bar` and `leaveBar` are the scores to enter and to stay at now, `rested` says when it last made room. */
export function turnOf(
  candidate: Candidate,
  incumbent: Standing | undefined,
  rested: Rested | undefined,
  { bar, leaveBar }: { readonly bar: number; readonly leaveBar: number },
  policy: TickerPolicy,
  now: Instant,
): Turn {
  const { story, weighed, order } = candidate
  const score = strengthOf(candidate, policy)
  const silent = now - story.lastReport
  if (silent > policy.expiryMs) return { kind: 'out', reason: 'expired' }
  // Above all others that are held, the latest first.
  if (order?.verb === 'pin') return { kind: 'held', rank: order.at }
  if (!incumbent) {
    if (score < bar || silent > policy.freshnessMs || isNoNews(story))
      return { kind: 'out', reason: 'unimportant' }
    return rested && story.lastNewFact <= rested.since
      ? { kind: 'spare', rank: score, places: Math.min(policy.fewestItems, policy.items) }
      : { kind: 'due', rank: score }
  }
  // An alert that passed to another story of its event would look like a second one.
  const alerted = weighed.breaking && incumbent.weighed.breaking
  if (alerted || now - incumbent.since < policy.minimumOnAirMs) return { kind: 'held', rank: score }
  if (score < leaveBar || isNoNews(story)) return { kind: 'out', reason: 'unimportant' }
  return now - Math.max(incumbent.since, story.lastNewFact) > policy.maximumOnAirMs
    ? { kind: 'spare', rank: score, places: policy.items }
    : { kind: 'due', rank: score + policy.margin }
}
