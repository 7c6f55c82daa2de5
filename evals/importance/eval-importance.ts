import { refresh } from '@shareet/core'
import type { Story } from '@shareet/core/stories'
import { emptyRundown, tickerPolicy } from '@shareet/core/ticker'
import type { TickerPolicy } from '@shareet/core/ticker'
import { MINUTE, instant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import { sharedFile } from '../load-rows.ts'
import type { Report } from '../report.ts'
import type { EvalRequest } from '../run.ts'
import { AUDIENCES, AUDIENCE_NAMES } from './audiences.ts'
import type { AudienceName } from './audiences.ts'
import { loadPicks } from './picks.ts'
import type { Picks } from './picks.ts'
import { RANKINGS, bestBy } from './rankings.ts'
import { loadReplay, replay } from './replay.ts'
import type { Moment, ReplayRow } from './replay.ts'
import { pickedBy, scoreRundown } from './score-rundown.ts'
import type { RundownScore, Shown } from './score-rundown.ts'
import { secondOpinions } from './second-opinions.ts'
import { showRundown } from './show-rundown.ts'

const ITEMS = 15
/** How often the rundown is made anew between the moments: an item on air has its advantage, as on a real day. */
const REFRESH_MS = 10 * MINUTE

const policyFor = (audience: AudienceName): TickerPolicy => ({
  ...tickerPolicy,
  items: ITEMS,
  audience: AUDIENCES[audience],
})

/** The rundown of replayed days against what an editor picked, beside published formulas on the same stories. */
export function evalImportance({ replay: rowsFile, picks: picksFile }: EvalRequest): Report {
  const skipped: string[] = []
  const figures: Record<string, number> = {}
  const baselines: Record<string, Record<string, number>> = {}
  const rowsAt = rowsFile ?? sharedFile('replay-2026-06.jsonl')
  const picksAt = picksFile ?? sharedFile('editor-picks-dev.jsonl')
  if (rowsAt === undefined || picksAt === undefined)
    skipped.push('replayed days with an editor’s picks are not on this machine')
  else {
    const rows = loadReplay(rowsAt)
    const picks = loadPicks(picksAt)
    const scores: Scores = new Map()
    scoreDays(rows, picks, scores, '')
    scoreDays(
      rows.filter(({ lang }) => lang === 'ar'),
      picks,
      scores,
      'ar.',
    )
    const opinions = secondOpinions(rows, skipped)
    for (const [method, found] of Object.entries(summarise(scores)))
      Object.assign(
        method === 'ours' ? figures : (baselines[method] ??= {}),
        found,
        opinions[method],
      )
  }
  return { name: 'importance', figures, baselines, floors: {}, skipped }
}

/** Scores of every method, audience and moment, under `method prefix audience`. */
type Scores = Map<string, RundownScore[]>

function scoreDays(
  rows: readonly ReplayRow[],
  picks: readonly Picks[],
  scores: Scores,
  prefix: string,
): void {
  const note = (method: string, audience: AudienceName, score: RundownScore): void => {
    const key = `${method} ${prefix}${audience}`
    scores.set(key, [...(scores.get(key) ?? []), score])
  }
  const ids = rows.map(row => ({ id: row.id, at: Date.parse(row.x_first_seen ?? row.published) }))
  const rundowns = { world: emptyRundown(instant(0)), arab: emptyRundown(instant(0)) }
  for (const moment of replay(rows, ticks(ids[0]?.at ?? 0, picks))) {
    for (const audience of AUDIENCE_NAMES)
      rundowns[audience] = refresh(
        moment.newsroom,
        rundowns[audience],
        policyFor(audience),
        moment.at,
      ).rundown
    const pick = picks.find(({ at }) => at === moment.at)
    if (!pick) continue
    const seen = new Set(ids.filter(({ at }) => at <= moment.at).map(({ id }) => id))
    for (const audience of AUDIENCE_NAMES) {
      const shown = rundowns[audience].items.map(item => ({
        rows: rowsOf(moment.newsroom.stories.get(item.story), moment),
        line: moment.rowsOf(item.line.from.article).at(-1) ?? '',
      }))
      note('ours', audience, scoreRundown(shown, pick[audience], pick.not, seen))
      if (process.env['SHAREET_EVAL_SHOW'] !== undefined) {
        const found = pickedBy(shown, pick[audience])
        const missing = pick[audience].filter(
          each => !found.includes(each) && [...each.rows].some(row => seen.has(row)),
        )
        console.log(showRundown(`${prefix}${audience}`, rundowns[audience], found, missing))
      }
      for (const [name, weigh] of Object.entries(RANKINGS)) {
        const best = bestBy(weigh, moment, tickerPolicy.expiryMs, ITEMS).map(story => ({
          rows: rowsOf(story, moment),
          line: rowsOf(story, moment)[0] ?? '',
        }))
        note(name, audience, scoreRundown(best, pick[audience], pick.not, seen))
      }
    }
  }
}

function ticks(first: number, picks: readonly Picks[]): Instant[] {
  const last = picks.at(-1)?.at ?? instant(0)
  const all = new Set<number>(picks.map(({ at }) => at))
  for (let at = first; at < last; at += REFRESH_MS) all.add(at)
  return [...all].sort((a, b) => a - b).map(instant)
}

const rowsOf = (story: Story | undefined, moment: Moment): Shown['rows'] =>
  (story?.reports ?? []).flatMap(({ article }) => moment.rowsOf(article.id))

function summarise(scores: Scores): Record<string, Record<string, number>> {
  const methods: Record<string, Record<string, number>> = {}
  for (const prefix of ['', 'ar.'])
    for (const method of ['ours', ...Object.keys(RANKINGS)]) {
      const figures = (methods[method] ??= {})
      const of = (audience: AudienceName): RundownScore[] =>
        scores.get(`${method} ${prefix}${audience}`) ?? []
      for (const [name, read] of FIGURES) {
        figures[`${prefix}${name}`] = mean(AUDIENCE_NAMES.flatMap(of).map(read))
        for (const audience of AUDIENCE_NAMES)
          figures[`${prefix}${audience}.${name}`] = mean(of(audience).map(read))
      }
    }
  return methods
}

const FIGURES: readonly (readonly [string, (score: RundownScore) => number])[] = [
  ['ndcg10', score => score.ndcg10],
  ['ndcg15', score => score.ndcg15],
  ['must.recall', score => score.must],
  ['unwanted15', score => score.unwanted15],
]

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length
