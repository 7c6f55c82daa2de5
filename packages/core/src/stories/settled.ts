import type { Instant, StoryId } from '../values/index.ts'
import type { LiveStory } from './live-story.ts'

/** Keeps second thoughts from going back and forth: what was merged or split lately is left as it is for a while. */
export interface Settled {
  merged(story: LiveStory, at: Instant): void
  split(kept: LiveStory, parted: LiveStory, at: Instant): void
  /** It may be split: it is not settled, and has grown by a quarter since it was last looked at. Asking is looking. */
  maySplit(story: LiveStory, now: Instant): boolean
  /** They may be merged: neither was split from the other lately. */
  mayMerge(a: LiveStory, b: LiveStory, now: Instant): boolean
}

const GROWN = 1.25

export function createSettled(ms: number): Settled {
  const changed = new WeakMap<LiveStory, Instant>()
  const origins = new WeakMap<LiveStory, { readonly id: StoryId; readonly at: Instant }>()
  const looked = new WeakMap<LiveStory, number>()
  const isLate = (at: Instant | undefined, now: Instant): boolean =>
    at !== undefined && now - at < ms
  return {
    merged: (story, at) => void changed.set(story, at),
    split(kept, parted, at) {
      for (const story of [kept, parted]) changed.set(story, at)
      origins.set(parted, { id: kept.id, at })
    },
    maySplit(story, now) {
      const size = story.reports.length
      if (isLate(changed.get(story), now) || size < (looked.get(story) ?? 0) * GROWN) return false
      looked.set(story, size)
      return true
    },
    mayMerge: (a, b, now) =>
      ![[a, b] as const, [b, a] as const].some(([one, other]) => {
        const origin = origins.get(one)
        return origin?.id === other.id && isLate(origin.at, now)
      }),
  }
}
