import type { Report, Story } from '@shareet/core/stories'
import { DAY, instant, isoInstant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import { isolate } from './isolate.ts'

const LARGEST = 20

/** A story with those of its reports that count. */
interface Counted {
  readonly story: Story
  readonly reports: readonly Report[]
}

/**
 * The largest stories with all their headlines, copies marked with `=`: of one day (in UTC, given by its beginning), or
 * of all that is live.
 */
export function printStories(stories: Iterable<Story>, day: Instant | null): string {
  const largest = [...stories]
    .map(story => ({ story, reports: reportsOn(story, day) }))
    .filter(({ reports }) => reports.length > 0)
    .sort(
      (a, b) => b.reports.length - a.reports.length || a.story.firstReport - b.story.firstReport,
    )
    .slice(0, LARGEST)
  if (largest.length === 0) return 'No story.\n'
  return largest.map((each, index) => printOne(each, index + 1)).join('\n')
}

const reportsOn = ({ reports }: Story, day: Instant | null): readonly Report[] =>
  reports
    .filter(({ article: { published } }) => day === null || isOn(published, day))
    .toSorted((a, b) => a.article.published - b.article.published)

const isOn = (at: Instant, day: Instant): boolean => at >= day && at < instant(day + DAY)

function printOne({ story, reports }: Counted, place: number): string {
  const publishers = new Set(reports.map(({ article }) => article.publisher.id)).size
  const languages = [...new Set(reports.map(({ reading }) => reading.language))].join(', ')
  const more = story.reports.length - reports.length
  const facts = [
    `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`,
    `${publishers} ${publishers === 1 ? 'publisher' : 'publishers'}`,
    languages,
    `${minuteOf(reports[0])} to ${minuteOf(reports.at(-1))}`,
    ...(more === 0 ? [] : [`${more} on other days`]),
  ]
  const headlines = reports.map(
    ({ article, copyOf }) =>
      `     ${copyOf === null ? ' ' : '='} ${minute(article.published).slice(11)} ${isolate(article.publisher.name)}: ${isolate(article.title)}\n`,
  )
  return `${String(place).padStart(3)}. ${facts.join(' · ')}\n${headlines.join('')}`
}

const minute = (at: Instant): string => isoInstant(at).slice(0, 16).replace('T', ' ')

const minuteOf = (report: Report | undefined): string =>
  report ? minute(report.article.published) : '–'
