import type { Story } from '@shareet/core/stories'
import { HOUR } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import { publisherCount } from './publisher-count.ts'

const HALF_LIFE_MS = 6 * HOUR

/** Independent publishers, halved every six hours since the last report. */
export const countRecency = (story: Story, now: Instant): number =>
  publisherCount(story) * 2 ** (-(now - story.lastReport) / HALF_LIFE_MS)
