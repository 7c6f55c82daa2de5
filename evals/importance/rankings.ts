import type { Story } from '@shareet/core/stories'
import type { Instant } from '@shareet/core/values'
import { countRecency } from '../baselines/count-recency.ts'
import { publisherCount } from '../baselines/publisher-count.ts'
import { telegramContest } from '../baselines/telegram-contest.ts'
import { worldmonitor } from '../baselines/worldmonitor.ts'
import type { Moment } from './replay.ts'

/** The published and the plain ways to weigh a story, by the name they are reported under. */
export const RANKINGS: Readonly<Record<string, (story: Story, now: Instant) => number>> = {
  publishers: publisherCount,
  'pub×recency': countRecency,
  telegram: telegramContest,
  worldmonitor,
}

/**
 * The best stories by a formula, as our own ticker would show them: one line an event, nothing that has been silent for
 * `expiryMs`. So a formula is compared with ours on the same stories.
 */
export function bestBy(
  weigh: (story: Story, now: Instant) => number,
  { newsroom, at }: Moment,
  expiryMs: number,
  count: number,
): Story[] {
  const best: Story[] = []
  const ranked = [...newsroom.stories.live()]
    .filter(({ lastReport }) => at - lastReport <= expiryMs)
    .map(story => ({ story, weight: weigh(story, at) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.story.lastReport - a.story.lastReport ||
        (a.story.id < b.story.id ? -1 : 1),
    )
  for (const { story } of ranked) {
    if (best.length >= count) break
    if (!best.some(other => newsroom.stories.sameEvent(other, story))) best.push(story)
  }
  return best
}
