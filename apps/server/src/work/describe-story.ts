import type { Newsroom } from '@shareet/core'
import type { Audience } from '@shareet/core/importance'
import { toStoryDocument } from '@shareet/core/publish'
import { lastNewFactOf } from '@shareet/core/stories'
import type { Story } from '@shareet/core/stories'
import { makeLine } from '@shareet/core/ticker'
import type { Line } from '@shareet/core/ticker'
import { instant, storyId } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import type { StoryDocument } from '@shareet/protocol'
import type { Archive, StoredReport } from '../ports/index.ts'

/** Longest line on a story's own page, in graphemes: there is more room than on air. */
const STORY_LINE = 140

/**
 * A live story as it is weighed now for an audience (everybody without one), a past one as of its last report, or undefined where it is not kept. For a story that
 * was merged into another one this is that other one.
 */
export async function describeStory(
  newsroom: Newsroom,
  archive: Archive,
  id: string,
  now: Instant,
  audience?: Audience,
): Promise<StoryDocument | undefined> {
  const asked = storyId(id)
  const kept = await archive.reportsOf(asked)
  const live = newsroom.stories.get(asked)
  const story = live ?? pastStory(kept)
  if (!story) {
    // A story has the id of the article that began it, which has gone with the others.
    const goes = (await archive.reportAt(id))?.story
    return goes === undefined ? undefined : describeStory(newsroom, archive, goes, now, audience)
  }
  const linked = newsroom.stories.linked(story.id)
  const until = live ? now : story.lastReport
  const weighed = newsroom.scores.weigh(story, until, audience)
  const course = newsroom.scores.course(story, until, audience)
  const scores = new Map(
    kept.flatMap(({ article, joinedScore }) =>
      joinedScore === null ? [] : [[article.id, joinedScore] as const],
    ),
  )
  return toStoryDocument(story, live !== undefined, weighed, lineOf(story), scores, course, {
    linked: linked.flatMap(other => {
      const why = newsroom.stories.explainLink(story.id, other.id)
      return why && other.language !== story.language
        ? [{ story: other, line: lineOf(other), why }]
        : []
    }),
    regroupings: await archive.regroupingsOf(story.id),
  })
}

const lineOf = (story: Story): Line => makeLine(story, { maxGraphemes: STORY_LINE })

function pastStory(reports: readonly StoredReport[]): Story | undefined {
  const [first] = reports
  if (!first) return undefined
  const times = reports.map(({ article }) => article.published)
  return {
    id: first.story,
    language: first.reading.language,
    reports,
    firstReport: instant(Math.min(...times)),
    lastReport: instant(Math.max(...times)),
    lastNewFact: lastNewFactOf(reports) ?? first.article.published,
  }
}
