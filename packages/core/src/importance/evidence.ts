import type { Publisher } from '../sources/index.ts'
import type { Report, Story } from '../stories/index.ts'
import { instant } from '../values/index.ts'
import type { Instant, PublisherId } from '../values/index.ts'
import type { Audience } from './audience.ts'
import { heardAt } from './heard-at.ts'
import type { Backdrop } from './backdrop.ts'
import { isUrgent } from './is-urgent.ts'

/** One publisher's part in a story: several of its reports, or editions, are still one voice. */
export interface Voice {
  readonly publisher: Publisher
  /** It has a report of its own, not only copies. */
  readonly own: boolean
  readonly first: Instant
  readonly last: Instant
  /** How many reports of its own it has. */
  readonly reports: number
  /** One of its reports was marked urgent by itself. */
  readonly urgent: boolean
}

/** What signals look at: a story, with the stories in other languages about the same event, as voices. */
export interface Evidence {
  readonly reports: readonly Report[]
  /** In order of first report. */
  readonly voices: readonly Voice[]
  readonly languages: readonly string[]
  readonly lastReport: Instant
  readonly firstReport: Instant
  /** When a report last said something that none had said before. */
  readonly lastFact: Instant
  /** Publishers that could have told it: those heard in its languages. */
  readonly listening: number
  readonly backdrop: Backdrop
  readonly audience: Audience
  readonly now: Instant
}

/** What is known beside the story itself. */
export interface Circumstances {
  readonly linked: readonly Story[]
  readonly listening: number
  readonly backdrop: Backdrop
  readonly audience: Audience
}

/** Gathers the evidence of a story and of those linked to it. */
export function gatherEvidence(
  story: Story,
  { linked, ...around }: Circumstances,
  now: Instant,
): Evidence {
  const reports =
    linked.length === 0 ? story.reports : [story, ...linked].flatMap(each => each.reports)
  return {
    reports,
    voices: voicesOf(reports),
    languages: [...new Set([story, ...linked].map(({ language }) => language))],
    firstReport: instant(Math.min(story.firstReport, ...linked.map(each => each.firstReport))),
    lastReport: instant(Math.max(story.lastReport, ...linked.map(each => each.lastReport))),
    lastFact: instant(Math.max(story.lastNewFact, ...linked.map(each => each.lastNewFact))),
    ...around,
    now,
  }
}

function voicesOf(reports: readonly Report[]): readonly Voice[] {
  const voices = new Map<PublisherId, { -readonly [K in keyof Voice]: Voice[K] }>()
  for (const report of reports) {
    const { article, copyOf } = report
    const at = heardAt(report)
    const voice = voices.get(article.publisher.id)
    if (!voice) {
      voices.set(article.publisher.id, {
        publisher: article.publisher,
        own: copyOf === null,
        first: at,
        last: at,
        reports: copyOf === null ? 1 : 0,
        urgent: isUrgent(report),
      })
      continue
    }
    voice.own ||= copyOf === null
    if (copyOf === null) voice.reports++
    voice.urgent ||= isUrgent(report)
    if (at < voice.first) voice.first = at
    if (at > voice.last) voice.last = at
  }
  return [...voices.values()].sort(
    (a, b) => a.first - b.first || (a.publisher.id < b.publisher.id ? -1 : 1),
  )
}
