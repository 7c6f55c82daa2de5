import { isFamily, matterOf } from './diversity.ts'
import type { Matter } from './diversity.ts'
import type { Story } from '../stories/index.ts'
import type { TickerPolicy } from './policy.ts'

/** How much of a rundown is about what already: lines are counted as they are chosen. */
export interface Quotas {
  /** Points that a story must lead by to have a line all the same; Infinity where its family has all the lines there are. */
  handicap(story: Story): number
  take(story: Story): void
}

/** Opens the counts of an empty rundown. What the ticker is about has no bounds. */
export function openQuotas(policy: TickerPolicy): Quotas {
  const { audience, mostOfFamily, mostOfCountry, mostOfTopic, overQuota } = policy
  const taken: Matter[] = []
  const own = new Set([...audience.home, ...audience.follows, ...audience.topics])

  const excess = (value: string | null, of: 'country' | 'topic', most: number): number =>
    value === null || own.has(value)
      ? 0
      : Math.max(0, taken.filter(each => each[of] === value).length + 1 - most)

  return {
    handicap(story) {
      const matter = matterOf(story)
      const family = taken.filter(each => isFamily(each, matter)).length
      if (family >= mostOfFamily) return Infinity
      return (
        overQuota *
        Math.max(
          excess(matter.country, 'country', mostOfCountry),
          excess(matter.topic, 'topic', mostOfTopic),
        )
      )
    },
    take: story => void taken.push(matterOf(story)),
  }
}
