import { generateLabelled } from '@shareet/testkit/newsroom'
import { greedyTfIdf } from '../baselines/greedy-tf-idf.ts'
import { sharedFile } from '../load-rows.ts'
import type { LabelledRow } from '../load-rows.ts'
import { loadUntimed } from '../fit/load-sets.ts'
import { mixSets } from '../fit/mix-sets.ts'
import type { EvalRequest } from '../run.ts'
import type { Report } from '../report.ts'
import { readRows, runStream } from './run-stream.ts'
import { scoreGrouping, scoreLinks, scoreTogether } from './score-grouping.ts'
import { loadPairs, pairsWithin, scorePairs, scorePairsByCosine } from './score-pairs.ts'
import type { LabelledPair } from './score-pairs.ts'
import { evalMeaning } from './eval-meaning.ts'
import { loadStreams } from './load-streams.ts'
import { putFigures } from './put-figures.ts'
import { scoreRecordedDays } from './score-recorded-days.ts'
import { scoreStrangers, shareApart } from './score-strangers.ts'
import { scoreStability } from './score-stability.ts'

/** The set whose stream is run again, shuffled and restarted. */
const STABILITY_SET = 'stories-ar-en.'
/** The threshold that is best for the baseline on the Olympics set, one for all languages. */
const BASELINE_THRESHOLD = 0.25

/** Hours of the generated newsroom: each holds every kind of event about once, many times told, among light matter. */
const GATE_SEEDS = ['gate-1', 'gate-2', 'gate-3', 'gate-4']
const GATE_ROWS = 160
/** Floors on the project's own labelled newsroom, which is always there: measured, less a margin. */
const GATE_FLOORS: Readonly<Record<string, number>> = Object.fromEntries(
  GATE_SEEDS.map(seed => [`${seed}.all.b3.f1`, 0.75]),
)

/** The same on development sets. */
const FLOORS: Readonly<Record<string, number>> = {
  'macro.b3.f1': 0.74,
  'stories-ar-en.macro.b3.f1': 0.88,
  'stories-ar-en.linked.b3.f1': 0.85,
  'stories-ar-en.links.ar-en.p': 0.75,
  'stories-ar-en.stable.replay': 1,
  'stories-ar-en.stable.restarted.b3': 0.99,
  'stories-ar-en.stable.shuffled.b3': 0.98,
  'days.en.b3.f1': 0.88,
  'days.ar.b3.f1': 0.85,
  'days.en.judged.accuracy': 0.78,
  'days.ar.judged.accuracy': 0.8,
  'days.links.judged.p': 0.75,
  'mixed.apart': 0.9,
  'mixed.cold.apart': 0.99,
  'uci-gnews.macro.b3.f1': 0.83,
  'ecbplus.f1': 0.77,
  'pairs.ans.f1': 0.53,
  'pairs.semeval2022-8.f1': 0.72,
  'pairs.semeval2022-8.across.f1': 0.63,
}

/** Same-event grouping: B³, pairwise F1 and B³ without singletons, per language and as their mean. */
export function evalStories(request: EvalRequest): Report | Promise<Report> {
  if (request.embeddings !== undefined) return evalMeaning(request, request.embeddings)
  const { data, gate } = request
  const figures: Record<string, number> = {}
  const plain: Record<string, number> = {}
  const skipped: string[] = []
  const sets = gate
    ? GATE_SEEDS.map(seed => ({ prefix: `${seed}.`, rows: generateLabelled(seed, GATE_ROWS) }))
    : loadStreams(data, skipped)
  for (const { prefix, rows } of sets) {
    const items = readRows(rows)
    const grouped = runStream(items)
    const byWords = byLanguage(rows, part => greedyTfIdf(part, BASELINE_THRESHOLD))
    putFigures(figures, prefix, scoreGrouping(items, grouped.stories))
    putFigures(plain, prefix, scoreGrouping(items, byWords))
    if (new Set(rows.map(({ lang }) => lang)).size === 1) continue
    putFigures(figures, prefix, scoreLinks(items, grouped))
    putFigures(plain, prefix, scoreTogether(items, greedyTfIdf(rows, BASELINE_THRESHOLD), 'linked'))
  }
  if (!gate && data.length === 0) {
    for (const [name, pairs] of pairSets(skipped)) {
      putFigures(figures, `${name}.`, scorePairs(pairs))
      putFigures(plain, `${name}.`, scorePairsByCosine(pairs))
    }
    const stream = sets.find(({ prefix }) => prefix === STABILITY_SET)
    if (stream) putFigures(figures, STABILITY_SET, scoreStability(readRows(stream.rows)))
    const days = scoreRecordedDays(BASELINE_THRESHOLD)
    if (days === undefined) skipped.push('the recorded days are not on this machine')
    else {
      putFigures(figures, 'days.', days.ours)
      putFigures(plain, 'days.', days.plain)
    }
    const mixed = mixSets(1)
    if (mixed.length === 0)
      skipped.push('the recorded days to mix sets with are not on this machine')
    else {
      putFigures(figures, 'mixed.', scoreStrangers(mixed))
      const byWords = byLanguage(mixed, part => greedyTfIdf(part, BASELINE_THRESHOLD))
      putFigures(plain, 'mixed.', { apart: shareApart(mixed, byWords) })
    }
  }
  return {
    name: 'stories',
    figures,
    baselines: { 'tf-idf': plain },
    floors: gate ? GATE_FLOORS : FLOORS,
    skipped,
  }
}

function byLanguage(
  rows: readonly LabelledRow[],
  group: (part: readonly LabelledRow[]) => string[],
): string[] {
  const found = new Map<string, string>()
  for (const language of new Set(rows.map(({ lang }) => lang))) {
    const part = rows.filter(({ lang }) => lang === language)
    for (const [at, id] of group(part).entries()) found.set((part[at] as LabelledRow).id, id)
  }
  return rows.map(({ id }) => found.get(id) ?? id)
}

/** Labelled pairs, by set and by whether they are in one language. */
function pairSets(skipped: string[]): Map<string, LabelledPair[]> {
  const sets = new Map<string, LabelledPair[]>()
  const pairs = sharedFile('pairs-dev.jsonl')
  const similar = sharedFile('ecbplus.jsonl')
  if (pairs === undefined) skipped.push('pairs-dev.jsonl is not on this machine')
  else
    for (const [name, own] of Map.groupBy(
      loadPairs(pairs),
      ({ set, left, right }) => `pairs.${set}${left.lang === right.lang ? '' : '.across'}`,
    ))
      sets.set(name, own)
  if (similar === undefined) skipped.push('ecbplus.jsonl is not on this machine')
  else sets.set('ecbplus', pairsWithin(loadUntimed(similar)))
  return sets
}
