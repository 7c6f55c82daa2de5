import { createMemory } from '../../values/index.ts'
import type { StoriesPolicy } from '../policy.ts'
import { createMeaningScale } from './create-meaning-scale.ts'
import { createNearest } from './create-nearest.ts'
import { cosineOfDirections } from './direction.ts'
import type { Profiled } from './link-evidence.ts'

/** What the meanings of stories tell of links: evidence, and candidates. */
export interface MeaningEvidence {
  /** What the meanings of two speak for one event or two, −1 to 1; 0 where a meaning, or a scale for it, is not known. */
  compare(a: Profiled, b: Profiled): number
  /** Learns from a pair what the other evidence makes of it, as log-odds. True when meaning can be weighed from now on. */
  learn(a: Profiled, b: Profiled, odds: number): boolean
  /** Lists a story to be found by what it means. */
  put(story: Profiled): void
  remove(story: number): void
  /** Those of nearest meaning in each part that `partOf` names; it names none for stories that are not looked at. */
  near(
    story: Profiled,
    partOf: (story: number) => string | undefined,
  ): ReadonlyMap<string, readonly number[]>
}

export function createMeaningEvidence(policy: StoriesPolicy): MeaningEvidence {
  const scale = createMeaningScale(policy)
  const nearest = createNearest(policy.meaningScanned)
  /** Pairs that the scale has seen: each counts once, however often it is compared. */
  const seen = createMemory<string, true>(REMEMBERED)
  const cosineOf = (a: Profiled, b: Profiled): number | undefined =>
    a.profile.meaning && b.profile.meaning
      ? cosineOfDirections(a.profile.meaning, b.profile.meaning)
      : undefined
  return {
    compare(a, b) {
      const cosine = cosineOf(a, b)
      return cosine === undefined ? 0 : scale.weigh(cosine)
    },
    learn(a, b, odds) {
      const cosine = cosineOf(a, b)
      if (cosine === undefined) return false
      let isNew = false
      const pair = [a.story.number, b.story.number].sort((x, y) => x - y).join(' ')
      seen.of(pair, () => (isNew = true))
      return isNew && scale.see(odds, cosine)
    },
    put({ story, profile: { meaning } }) {
      if (meaning) nearest.put(story.number, meaning)
    },
    remove: story => void nearest.remove(story),
    near: ({ profile: { meaning } }, partOf) =>
      meaning && !scale.isMute ? nearest.find(meaning, policy.meaningNearest, partOf) : NONE,
  }
}

/** Pairs remembered: those that are compared again and again are compared now. */
const REMEMBERED = 10_000
const NONE: ReadonlyMap<string, readonly number[]> = new Map()
