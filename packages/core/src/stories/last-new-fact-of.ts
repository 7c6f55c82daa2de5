import type { Instant } from '../values/index.ts'
import type { Report } from './story.ts'
import { tellsNews } from './tells-news.ts'

/** When the last of some reports, in order of filing, was published that told something new; undefined of none. */
export function lastNewFactOf(reports: readonly Report[]): Instant | undefined {
  let last: Instant | undefined
  for (const [at, report] of reports.entries()) {
    const { published } = report.article
    if (last === undefined || (published > last && tellsNews(report, reports.slice(0, at))))
      last = published
  }
  return last
}
