import type { Story } from '@shareet/core/stories'
import { DAY, MINUTE } from '@shareet/core/values'
import type { Pick } from '../importance/picks.ts'
import type { Moment } from '../importance/replay.ts'
import { pickedBy } from '../importance/score-rundown.ts'
import type { RaisedAlert } from './raised-alert.ts'

/** An event that should have alerted. */
export interface WantedEvent {
  readonly pick: Pick
  /** An editor called it breaking; else it was led with by most. */
  readonly marked: boolean
  readonly firstReport: number
}

export interface AlertScore {
  readonly marked: Reached
  readonly led: Reached
  /** A day of 24 hours. */
  readonly perDay: number
  readonly falsePerDay: number
  /** Alerts of an event that had alerted, without a new fact since. */
  readonly doubles: number
  readonly alerts: number
}

interface Reached {
  readonly events: number
  /** Share of the events that alerted. */
  readonly found: number
  /** Median from the first report to the alert, of those that did. */
  readonly minutes: number
}

/** An alert that ends with fewer publishers than this, and that no editor picked, was none. */
const ENOUGH_PUBLISHERS = 4

/** Scores the alerts of a replay of `lengthMs`, at its `end`. */
export function scoreAlerts(
  alerts: readonly RaisedAlert[],
  wanted: readonly WantedEvent[],
  lists: readonly (readonly Pick[])[],
  end: Moment,
  lengthMs: number,
): AlertScore {
  const days = lengthMs / DAY
  // As for rundowns: a story is about the pick of a list that holds most of its rows.
  const about = new Map(
    alerts.map(alert => {
      const shown = [{ rows: alert.articles.flatMap(end.rowsOf), line: '' }]
      return [alert, new Set(lists.map(list => pickedBy(shown, list)[0]))] as const
    }),
  )
  const tells = (alert: RaisedAlert, pick: Pick): boolean => about.get(alert)?.has(pick) ?? false
  const reached = (events: readonly WantedEvent[]): Reached => {
    const minutes = events.flatMap(({ pick, firstReport }) => {
      const first = alerts.find(alert => alert.at >= firstReport && tells(alert, pick))
      return first ? [(first.at - firstReport) / MINUTE] : []
    })
    return {
      events: events.length,
      found: events.length === 0 ? 1 : minutes.length / events.length,
      minutes: median(minutes),
    }
  }
  const isFalse = (alert: RaisedAlert): boolean =>
    !lists.some(list => list.some(pick => tells(alert, pick))) &&
    publishersAtEnd(alert, end) < ENOUGH_PUBLISHERS
  const doubles = alerts.filter((alert, at) =>
    alerts
      .slice(0, at)
      .some(before => isSameEvent(before, alert, end) && alert.lastFact <= before.at),
  )
  return {
    marked: reached(wanted.filter(({ marked }) => marked)),
    led: reached(wanted.filter(({ marked }) => !marked)),
    perDay: alerts.length / days,
    falsePerDay: alerts.filter(isFalse).length / days,
    doubles: doubles.length,
    alerts: alerts.length,
  }
}

/** Where the alert's reports are at the end: its story may have been merged since. */
const storyAtEnd = (alert: RaisedAlert, { newsroom }: Moment): Story | undefined =>
  newsroom.stories.get(alert.story) ??
  [...newsroom.stories.live()].find(({ reports }) =>
    reports.some(({ article }) => article.id === alert.articles[0]),
  )

function publishersAtEnd(alert: RaisedAlert, end: Moment): number {
  const story = storyAtEnd(alert, end)
  if (!story) return 0
  const { voices } = end.newsroom.scores.evidence(story, end.at)
  return voices.filter(({ own }) => own).length
}

function isSameEvent(a: RaisedAlert, b: RaisedAlert, end: Moment): boolean {
  if (a.story === b.story) return true
  const told = new Set(a.articles)
  if (b.articles.some(article => told.has(article))) return true
  const [left, right] = [storyAtEnd(a, end), storyAtEnd(b, end)]
  return !!left && !!right && (left.id === right.id || end.newsroom.stories.sameEvent(left, right))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN
}
