import type { Report, Story } from '@shareet/core/stories'
import { storyId } from '@shareet/core/values'
import { aReading } from './a-reading.ts'
import { anArticle } from './an-article.ts'

/** An own report (not a copy) of `anArticle`. */
export const aReport = (overrides: Partial<Report> = {}): Report => ({
  article: anArticle(),
  reading: aReading(),
  copyOf: null,
  ...overrides,
})

/** A story whose id, language and times follow its reports, unless told otherwise. */
export function aStory(overrides: Partial<Story> = {}): Story {
  const reports = overrides.reports ?? [aReport()]
  const first = reports[0] ?? aReport()
  const times = reports.map(report => report.article.published).sort((a, b) => a - b)
  return {
    id: storyId(first.article.id),
    language: first.reading.language,
    firstReport: times[0] ?? first.article.published,
    lastReport: times.at(-1) ?? first.article.published,
    lastNewFact: times.at(-1) ?? first.article.published,
    ...overrides,
    reports,
  }
}
