import { lastNewFactOf } from '../stories/index.ts'
import type { Story } from '../stories/index.ts'
import { instant } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import { gatherEvidence } from './evidence.ts'
import type { Circumstances } from './evidence.ts'
import { heardAt } from './heard-at.ts'
import type { ImportancePolicy } from './policy.ts'
import { weighStory } from './weigh-story.ts'

/** What a story weighed at a moment. */
export interface ScorePoint {
  readonly at: Instant
  readonly score: number
}

/** Most reports after which a story is weighed, and most moments beside, evenly over the time. */
const REPORTS = 40
const MOMENTS = 24

/**
 * How a story's importance went from its first report until `until`: weighed anew with the reports there were, its own and
 * those of stories linked with it, after reports and now and then between them; at most 66 moments. The stream around it is
 * taken as it is known now, so what was on air then may have shown a little more or less.
 */
export function scoreCourse(
  story: Story,
  { linked, ...around }: Circumstances,
  until: Instant,
  policy: ImportancePolicy,
): readonly ScorePoint[] {
  const heard = story.reports.map(heardAt).sort((a, b) => a - b)
  const [first] = heard
  if (first === undefined || first > until) return []
  const step = Math.max(1, Math.ceil(heard.length / REPORTS))
  const times = new Set([
    ...heard.filter((at, index) => index % step === 0 && at <= until),
    ...Array.from({ length: MOMENTS }, (_, moment) =>
      instant(Math.round(first + ((until - first) * moment) / MOMENTS)),
    ),
    until,
  ])
  return [...times]
    .sort((a, b) => a - b)
    .flatMap(at => {
      const then = storyAt(story, at)
      if (!then) return []
      const others = linked.flatMap(other => storyAt(other, at) ?? [])
      const evidence = gatherEvidence(then, { ...around, linked: others }, at)
      return [{ at, score: weighStory(evidence, policy).score }]
    })
}

/** The story with the reports that had been heard by then; undefined where there were none. */
function storyAt(story: Story, at: Instant): Story | undefined {
  const reports = story.reports.filter(report => heardAt(report) <= at)
  if (reports.length === story.reports.length) return story
  const times = reports.map(({ article }) => article.published)
  const [first] = times
  if (first === undefined) return undefined
  return {
    ...story,
    reports,
    firstReport: instant(Math.min(...times)),
    lastReport: instant(Math.max(...times)),
    lastNewFact: lastNewFactOf(reports) ?? first,
  }
}
