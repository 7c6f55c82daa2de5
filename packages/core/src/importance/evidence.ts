import type { Report, Story } from '../stories/index.ts'
import { instant } from '../values/index.ts'
import type { Instant, PublisherId } from '../values/index.ts'
import type { Publisher } from '../sources/index.ts'

/** One publisher's part in a story: several of its reports, or editions, are still one voice. */
export interface Voice {
  readonly publisher: Publisher
  /** It has a report of its own, not only copies. */
  readonly own: boolean
  readonly first: Instant
  readonly last: Instant
  /** One of its reports was marked urgent by itself. */
  readonly urgent: boolean
}

/** What signals look at: a story, with the stories in other languages about the same event, as voices. */
export interface Evidence {
  readonly reports: readonly Report[]
  /** In order of first report. */
  readonly voices: readonly Voice[]
  readonly languages: number
  readonly lastReport: Instant
  readonly firstReport: Instant
  readonly now: Instant
}

/** Gathers the evidence of a story and of those linked to it. */
export function gatherEvidence(story: Story, linked: readonly Story[], now: Instant): Evidence {
  const all = [story, ...linked]
  const reports = linked.length === 0 ? story.reports : all.flatMap(each => each.reports)
  const voices = new Map<PublisherId, Voice>()
  for (const report of reports) {
    const { publisher, published, firstSeen } = report.article
    // A report counts from when it can have been read here, so that a backdated item does not look slow.
    const at = instant(Math.min(published, firstSeen))
    const own = report.copyOf === null
    const before = voices.get(publisher.id)
    voices.set(publisher.id, {
      publisher,
      own: own || (before?.own ?? false),
      first: before && before.first < at ? before.first : at,
      last: before && before.last > at ? before.last : at,
      urgent: report.reading.urgentMark || (before?.urgent ?? false),
    })
  }
  return {
    reports,
    voices: [...voices.values()].sort(
      (a, b) => a.first - b.first || (a.publisher.id < b.publisher.id ? -1 : 1),
    ),
    languages: new Set(all.map(each => each.language)).size,
    firstReport: instant(Math.min(...all.map(each => each.firstReport))),
    lastReport: instant(Math.max(...all.map(each => each.lastReport))),
    now,
  }
}
