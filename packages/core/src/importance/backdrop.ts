import type { Story } from '../stories/index.ts'
import type { Pulse } from './pulse.ts'

/** What the stream was like when a story last changed. Kept, so that a score falls until the next report comes. */
export interface Backdrop {
  /** 0–1: how much the stream talked about what the story's reports name, as they came. */
  readonly prominence: number
  /** How busy the hour of its latest report was in its language; 1 as usual. */
  readonly busyness: number
}

export const plainBackdrop: Backdrop = { prominence: 0, busyness: 1 }

/** The backdrop after the story's newest report; `before` is the one it had, if it is known. */
export function takeBackdrop(story: Story, before: Backdrop | undefined, pulse: Pulse): Backdrop {
  const newest = story.reports.at(-1)
  if (!newest) return plainBackdrop
  const latest = pulse.prominence(newest.reading)
  const reports = story.reports.length
  return {
    prominence: before ? before.prominence + (latest - before.prominence) / reports : latest,
    busyness: pulse.busyness(story.language, newest.article.published),
  }
}
