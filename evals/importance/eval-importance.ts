import { sharedFile } from '../load-rows.ts'
import type { Report } from '../report.ts'
import type { EvalRequest } from '../run.ts'
import { AUDIENCE_NAMES } from './audiences.ts'
import { generatedDays } from './generated-days.ts'
import { loadPicks } from './picks.ts'
import { RANKINGS } from './rankings.ts'
import { loadReplay } from './replay.ts'
import { scoreDays } from './score-days.ts'
import type { DayScore } from './score-days.ts'
import type { RundownScore } from './score-rundown.ts'
import { scoreLines } from './score-lines.ts'
import { secondOpinions } from './second-opinions.ts'

const METHODS = ['ours', ...Object.keys(RANKINGS)]

/** Figures of every method, ours under `ours`. */
type Figures = Record<string, Record<string, number>>

/** Measured, less a margin: on the project's own newsroom, which is always there. */
const GATE_FLOORS = { ndcg10: 0.85, ndcg15: 0.85, 'must.recall': 0.85 }

/** The rundown of replayed days against what an editor picked, beside published formulas on the same stories. */
export function evalImportance({ gate, replay, picks }: EvalRequest): Report {
  const skipped: string[] = []
  const figures: Figures = Object.fromEntries(METHODS.map(method => [method, {}]))
  if (gate) {
    const scores = generatedDays().flatMap(day => scoreDays(day.rows, [day.picks], ['world']))
    addFigures(figures, '', scores)
  } else {
    const rowsFile = replay ?? sharedFile('replay-2026-06.jsonl')
    const picksFile = picks ?? sharedFile('editor-picks-dev.jsonl')
    if (rowsFile === undefined || picksFile === undefined)
      skipped.push('replayed days with an editor’s picks are not on this machine')
    else addRealDays(figures, rowsFile, picksFile, skipped)
  }
  const { ours = {}, ...baselines } = figures
  return { name: 'importance', figures: ours, baselines, floors: gate ? GATE_FLOORS : {}, skipped }
}

function addRealDays(
  figures: Figures,
  rowsFile: string,
  picksFile: string,
  skipped: string[],
): void {
  const rows = loadReplay(rowsFile)
  const picks = loadPicks(picksFile)
  const streams = { '': rows, 'ar.': rows.filter(({ lang }) => lang === 'ar') }
  for (const [prefix, part] of Object.entries(streams)) {
    const scores = scoreDays(part, picks, AUDIENCE_NAMES)
    addFigures(figures, prefix, scores)
    for (const audience of AUDIENCE_NAMES)
      addFigures(
        figures,
        `${prefix}${audience}.`,
        scores.filter(score => score.audience === audience),
      )
  }
  const words = scoreLines(rows, picks)
  Object.assign(figures['ours'] ?? {}, {
    'line.stories': words.stories,
    'line.overlap': words.ours,
    'line.overlap.first': words.first,
    'line.overlap.newest': words.newest,
  })
  for (const [method, found] of Object.entries(secondOpinions(rows, skipped)))
    Object.assign(figures[method] ?? {}, found)
}

const READ: Readonly<Record<string, (score: RundownScore) => number>> = {
  ndcg10: ({ ndcg10 }) => ndcg10,
  ndcg15: ({ ndcg15 }) => ndcg15,
  'must.recall': ({ must }) => must,
  unwanted15: ({ unwanted15 }) => unwanted15,
}

function addFigures(figures: Figures, prefix: string, scores: readonly DayScore[]): void {
  for (const method of METHODS) {
    const own = scores.filter(score => score.method === method)
    for (const [name, read] of Object.entries(READ))
      Object.assign(figures[method] ?? {}, {
        [`${prefix}${name}`]: own.reduce((sum, { score }) => sum + read(score), 0) / own.length,
      })
  }
}
