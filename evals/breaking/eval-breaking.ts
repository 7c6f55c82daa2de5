import { HOUR, isoInstant } from '@shareet/core/values'
import { generatedDays } from '../importance/generated-days.ts'
import { loadPicks } from '../importance/picks.ts'
import type { Picks } from '../importance/picks.ts'
import { loadReplay } from '../importance/replay.ts'
import type { ReplayRow } from '../importance/replay.ts'
import { sharedFile } from '../load-rows.ts'
import type { Report } from '../report.ts'
import type { EvalRequest } from '../run.ts'
import { scoreAlerts } from './score-alerts.ts'
import type { AlertScore, WantedEvent } from './score-alerts.ts'
import { watchDays } from './watch-days.ts'

type Method = 'ours' | 'plain'
const METHODS: readonly Method[] = ['ours', 'plain']

/** Publishers with which an event is one that most led with. */
const LED_PUBLISHERS = 8
/** Picks that must be on. */
const MUST = 3
/**
 * Measured, less a margin, on the project's own newsroom. Two stories that turn out to be one event after both alerted
 * count as one that alerted twice; nothing else may.
 */
const GATE_FLOORS = { 'marked.found': 0.68, once: 0.95 }

/** Alerts of replayed days: how soon, how many, how many for nothing, how many twice, beside a test without memory. */
export function evalBreaking({ gate, replay, picks }: EvalRequest): Report {
  const skipped: string[] = []
  let scores: Record<Method, AlertScore[]> = { ours: [], plain: [] }
  if (gate) scores = collect(generatedDays().map(day => scoreDay(day.rows, [day.picks])))
  else {
    const rowsFile = replay ?? sharedFile('replay-2026-06.jsonl')
    const picksFile = picks ?? sharedFile('editor-picks-dev.jsonl')
    if (rowsFile === undefined || picksFile === undefined)
      skipped.push('replayed days with an editor’s picks are not on this machine')
    else scores = collect([scoreDay(loadReplay(rowsFile), loadPicks(picksFile))])
  }
  return {
    name: 'breaking',
    figures: figuresOf(scores.ours),
    baselines: { plain: figuresOf(scores.plain) },
    floors: gate ? GATE_FLOORS : {},
    skipped,
  }
}

const collect = (days: readonly Record<Method, AlertScore>[]): Record<Method, AlertScore[]> => ({
  ours: days.map(({ ours }) => ours),
  plain: days.map(({ plain }) => plain),
})

function scoreDay(
  rows: readonly ReplayRow[],
  moments: readonly Picks[],
): Record<Method, AlertScore> {
  const { alerts, end } = watchDays(rows)
  const seen = rows.map(row => Date.parse(row.x_first_seen ?? row.published))
  const opened = seen[0] ?? 0
  const picks = moments.flatMap(({ world, arab }) => [world, arab])
  const wanted = wantedOf(rows, moments, opened)
  const score = (method: Method): AlertScore =>
    scoreAlerts(alerts[method], wanted, picks, end, end.at - opened)
  if (process.env['SHAREET_EVAL_SHOW'] !== undefined)
    for (const method of METHODS)
      for (const { at, words, articles } of alerts[method])
        console.log(`${method} ${isoInstant(at)} ${articles.length} ${words}`)
  return { ours: score('ours'), plain: score('plain') }
}

/** Events that an editor called breaking, and other musts that many told; nothing that was told before the replay began. */
function wantedOf(
  rows: readonly ReplayRow[],
  moments: readonly Picks[],
  opened: number,
): WantedEvent[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  return moments
    .flatMap(({ world }) => world)
    .flatMap((pick): WantedEvent[] => {
      const told = [...pick.rows].flatMap(id => byId.get(id) ?? [])
      const firstReport = beginOf(told)
      const publishers = new Set(told.map(({ source }) => source)).size
      const led = pick.gain >= MUST && publishers >= LED_PUBLISHERS
      if (!(firstReport >= opened) || !(pick.breaking || led)) return []
      return [{ pick, marked: pick.breaking, firstReport }]
    })
}

/** When the event began: the first report that others soon followed; the picks hold what was told before it happened too. */
function beginOf(told: readonly ReplayRow[]): number {
  const times = told
    .map(row => ({ at: firstHeard(row), source: row.source }))
    .sort((a, b) => a.at - b.at)
  const first = times.find(
    ({ at }) =>
      new Set(
        times.filter(each => each.at >= at && each.at - at <= SOON_MS).map(({ source }) => source),
      ).size >= FOLLOWED_BY,
  )
  return (first ?? times[0])?.at ?? NaN
}

const SOON_MS = 3 * HOUR
const FOLLOWED_BY = 3

const firstHeard = ({ published, x_first_seen: seen }: ReplayRow): number =>
  Math.min(Date.parse(published), seen === undefined ? Infinity : Date.parse(seen))

function figuresOf(scores: readonly AlertScore[]): Record<string, number> {
  if (scores.length === 0) return {}
  const mean = (read: (score: AlertScore) => number): number => {
    const values = scores.map(read).filter(value => !Number.isNaN(value))
    return values.reduce((sum, value) => sum + value, 0) / values.length
  }
  const sum = (read: (score: AlertScore) => number): number =>
    scores.reduce((total, each) => total + read(each), 0)
  const doubles = sum(each => each.doubles)
  return {
    'marked.events': mean(({ marked }) => marked.events),
    'marked.found': mean(({ marked }) => marked.found),
    'marked.minutes': mean(({ marked }) => marked.minutes),
    'led.events': mean(({ led }) => led.events),
    'led.found': mean(({ led }) => led.found),
    'led.minutes': mean(({ led }) => led.minutes),
    'alerts.day': mean(({ perDay }) => perDay),
    'false.day': mean(({ falsePerDay }) => falsePerDay),
    double: doubles,
    once:
      1 -
      doubles /
        Math.max(
          1,
          sum(each => each.alerts),
        ),
  }
}
