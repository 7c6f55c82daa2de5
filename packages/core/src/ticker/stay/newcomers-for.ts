import type { Instant, StoryId } from '../../values/index.ts'
import type { Candidate, Standing } from '../choose.ts'
import type { TickerPolicy } from '../policy.ts'
import { strengthOf } from '../strength-of.ts'

/** What it takes to drive an item off: so many newcomers, each with more than so many points. */
export interface Newcomers {
  readonly count: number
  readonly score: number
}

/**
 * The newcomers that would take an item's place now, of a kind that is not on air yet; null where none could: it is pinned, or alerts, or
 * has only just entered. What had its longest time makes room for any that may enter, which is what `bar` says.
 */
export function newcomersFor(
  story: StoryId,
  onAir: readonly Standing[],
  candidates: readonly Candidate[],
  bar: number,
  policy: TickerPolicy,
  now: Instant,
): Newcomers | null {
  const known = new Map(candidates.map(candidate => [candidate.story.id, candidate]))
  const scoreOf = (item: Standing): number => {
    const candidate = known.get(item.story)
    return candidate ? strengthOf(candidate, policy) : item.weighed.score
  }
  const isHeld = ({ story: id, weighed, since }: Standing): boolean =>
    known.get(id)?.order?.verb === 'pin' || weighed.breaking || now - since < policy.minimumOnAirMs
  const isSpare = (item: Standing): boolean => {
    const told = known.get(item.story)?.story.lastNewFact ?? item.since
    return now - Math.max(item.since, told) > policy.maximumOnAirMs
  }
  const item = onAir.find(each => each.story === story)
  if (!item || isHeld(item)) return null
  const spare = isSpare(item)
  const behind = onAir.filter(other => {
    if (other === item || isHeld(other)) return false
    if (isSpare(other) !== spare) return !spare
    return scoreOf(other) <= scoreOf(item)
  })
  const places = Math.max(0, policy.items - onAir.length)
  return {
    count: places + behind.length + 1,
    score: spare ? bar : Math.min(100, Math.max(bar, scoreOf(item) + policy.margin)),
  }
}
