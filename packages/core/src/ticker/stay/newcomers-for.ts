import type { Instant, StoryId } from '../../values/index.ts'
import type { Candidate, Standing } from '../choose.ts'
import type { TickerPolicy } from '../policy.ts'

/** What it takes to drive an item off: so many newcomers, each with more than so many points. */
export interface Newcomers {
  readonly count: number
  readonly score: number
}

/** The newcomers that would take an item's place now; null where none could: it alerts, or has only just entered. */
export function newcomersFor(
  story: StoryId,
  onAir: readonly Standing[],
  candidates: readonly Candidate[],
  policy: TickerPolicy,
  now: Instant,
): Newcomers | null {
  const scores = new Map(candidates.map(each => [each.story.id, each.weighed.score]))
  const isHeld = ({ weighed, since }: Standing): boolean =>
    weighed.breaking || now - since < policy.minimumOnAirMs
  const item = onAir.find(each => each.story === story)
  if (!item || isHeld(item)) return null
  const score = scores.get(story) ?? item.weighed.score
  const behind = onAir.filter(
    other => other !== item && !isHeld(other) && (scores.get(other.story) ?? 0) <= score,
  )
  const places = Math.max(0, policy.items - onAir.length)
  return { count: places + behind.length + 1, score: Math.min(100, score + policy.margin) }
}
