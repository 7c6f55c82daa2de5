import { lastNewFactOf } from '../stories/index.ts'
import type { Report, Story } from '../stories/index.ts'
import { instant } from '../values/index.ts'
import type { ArticleId } from '../values/index.ts'
import type { Audience } from './audience.ts'

/** A story as an audience sees it; undefined where it sees none of its reports. */
export type SeenStory = (story: Story) => Story | undefined

/**
 * What an audience sees of stories. A story whose reports are all in sight is itself. A story's list of reports never
 * changes, it is replaced: what was seen of a list is remembered as long as the list is.
 */
export function seenBy({ sources }: Pick<Audience, 'sources'>): SeenStory {
  if (sources === null) return story => story
  const known = new WeakMap<readonly Report[], Story | null>()
  const isSeen = ({ article }: Report): boolean =>
    sources.has(article.source) || (article.alsoFrom?.some(each => sources.has(each)) ?? false)
  return story => {
    let seen = known.get(story.reports)
    if (seen === undefined) {
      const reports = story.reports.filter(isSeen)
      seen =
        reports.length === story.reports.length
          ? story
          : reports.length === 0
            ? null
            : part(story, withOriginals(reports))
      known.set(story.reports, seen)
      if (seen) known.set(seen.reports, seen)
    }
    // Times of the whole may have been set right since; only a part has times of its own.
    return seen?.reports === story.reports ? story : (seen ?? undefined)
  }
}

function part(story: Story, reports: readonly Report[]): Story {
  const times = reports.map(({ article }) => article.published)
  const firstReport = instant(Math.min(...times))
  return {
    id: story.id,
    language: story.language,
    reports,
    firstReport,
    lastReport: instant(Math.max(...times)),
    lastNewFact: lastNewFactOf(reports) ?? firstReport,
  }
}

/** Where an original is out of sight, the first copy of it in sight stands for it. */
function withOriginals(reports: readonly Report[]): readonly Report[] {
  const inSight = new Set(reports.map(({ article }) => article.id))
  const stands = new Map<ArticleId, ArticleId>()
  return reports.map(report => {
    const { copyOf } = report
    if (copyOf === null || inSight.has(copyOf)) return report
    const first = stands.get(copyOf)
    if (first === undefined) stands.set(copyOf, report.article.id)
    return { ...report, copyOf: first ?? null }
  })
}
