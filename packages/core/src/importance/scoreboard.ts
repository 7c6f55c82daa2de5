import type { Story } from '../stories/index.ts'
import type { Instant, StoryId } from '../values/index.ts'
import type { ImportancePolicy } from './policy.ts'
import { weighStory } from './weigh-story.ts'
import type { Weighed } from './weighed.ts'

/**
 * The last known score of every live story. As scores only fall until a report comes in, an old score is an upper
 * bound: the best are found by weighing a few stories, not all of them.
 */
export interface Scoreboard {
  /** The story has a new or revised report (or link): its old score says nothing any more. */
  changed(story: StoryId): void
  forget(story: StoryId): void
  /** The `count` most important stories now, best first; equal scores by id. Order and scores are as if all were weighed. */
  top(count: number, now: Instant): readonly { readonly story: Story; readonly weighed: Weighed }[]
  readonly size: number
}

/** Contributions are rounded to tenths each, so a falling score may appear to rise by this much, in points. */
const ROUNDING = 0.5

/** `find` gives the live story of an id and `linksOf` the stories in other languages about the same event. */
export function createScoreboard(
  find: (id: StoryId) => Story | undefined,
  linksOf: (story: Story) => readonly Story[],
  policy: ImportancePolicy,
): Scoreboard {
  const bounds = new Map<StoryId, number>()

  return {
    changed: story => void bounds.set(story, Infinity),
    forget: story => void bounds.delete(story),
    top(count, now) {
      const order = [...bounds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      const best: { story: Story; weighed: Weighed }[] = []
      for (const [id, bound] of order) {
        const last = best[count - 1]
        if (last && bound < last.weighed.score) break
        const story = find(id)
        if (!story) {
          bounds.delete(id)
          continue
        }
        const weighed = weighStory(story, linksOf(story), policy, now)
        bounds.set(id, weighed.score + ROUNDING)
        insert(best, { story, weighed }, count)
      }
      return best
    },
    get size() {
      return bounds.size
    },
  }
}

function insert(
  best: { story: Story; weighed: Weighed }[],
  entry: { story: Story; weighed: Weighed },
  count: number,
): void {
  const before = (a: typeof entry, b: typeof entry): boolean =>
    a.weighed.score > b.weighed.score ||
    (a.weighed.score === b.weighed.score && a.story.id < b.story.id)
  let at = best.length
  while (at > 0 && before(entry, best[at - 1] as typeof entry)) at--
  best.splice(at, 0, entry)
  if (best.length > count) best.length = count
}
