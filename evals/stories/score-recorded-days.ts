import { bCubed } from '../metrics/b-cubed.ts'
import type { Placed } from '../metrics/b-cubed.ts'
import { greedyTfIdf } from '../baselines/greedy-tf-idf.ts'
import { loadRows, sharedFile } from '../load-rows.ts'
import type { LabelledRow } from '../load-rows.ts'
import { loadJudgedPairs } from './judged-pairs.ts'
import type { JudgedPair } from './judged-pairs.ts'
import { readRows, runStream } from './run-stream.ts'

const DAYS = 'replay-2026-06.jsonl'
const LABELS = 'stories-ar-en-dev.jsonl'
const UNLABELLED = ''
const LANGUAGES = ['ar', 'en'] as const

type Figures = Record<string, number>

/**
 * Grouping as a newsroom meets it: whole recorded days of which some reports were labelled, and pairs that a person
 * judged. B³ of the labelled reports by language (`ar.b3.f1` …), and of the judged pairs how many of those put together
 * tell one event, how many of those that do were put together, and how many were right (`ar.judged.p`, `r`,
 * `accuracy`). Pairs were taken where an earlier program was unsure or had large stories, so that these are harder than
 * chance pairs, and the models are fitted on them. Undefined where the days are not on this machine.
 */
export function scoreRecordedDays(
  threshold: number,
): { readonly ours: Figures; readonly plain: Figures } | undefined {
  const [days, labels] = [sharedFile(DAYS), sharedFile(LABELS)]
  if (days === undefined || labels === undefined) return undefined
  const events = new Map(loadRows(labels).map(({ id, event }) => [id, event]))
  const rows = loadRows(days, UNLABELLED).map(row => ({
    ...row,
    event: events.get(row.id) ?? UNLABELLED,
  }))
  const byWords = rows.map(() => '')
  for (const part of Map.groupBy(rows.keys(), at => rows[at]?.lang).values()) {
    const found = greedyTfIdf(
      part.map(at => rows[at] as LabelledRow),
      threshold,
    )
    for (const [index, at] of part.entries()) byWords[at] = found[index] ?? ''
  }
  return { ours: score(rows, runStream(readRows(rows)).stories), plain: score(rows, byWords) }
}

function score(rows: readonly LabelledRow[], found: readonly string[]): Figures {
  const figures: Figures = {}
  const storyOf = new Map(rows.map(({ id }, at) => [id, found[at]]))
  const languageOf = new Map(rows.map(({ id, lang }) => [id, lang]))
  const judged = loadJudgedPairs('judged-pairs').filter(({ set }) => set === DAYS)
  for (const language of LANGUAGES) {
    const own = rows.flatMap(({ lang, event }, at): Placed[] =>
      lang === language && event !== UNLABELLED ? [[found[at] ?? '', event]] : [],
    )
    const { p, r, f1 } = bCubed(own)
    const b3 = { 'b3.p': p, 'b3.r': r, 'b3.f1': f1 }
    const pairs = judged.filter(({ a }) => languageOf.get(a) === language)
    for (const [name, value] of Object.entries({ ...b3, ...scorePairs(pairs, storyOf) }))
      figures[`${language}.${name}`] = value
  }
  return figures
}

function scorePairs(
  pairs: readonly JudgedPair[],
  storyOf: ReadonlyMap<string, string | undefined>,
): Figures {
  const together = pairs.filter(({ a, b }) => storyOf.get(a) === storyOf.get(b))
  const right = together.filter(({ same }) => same).length
  const wanted = pairs.filter(({ same }) => same).length
  const missed = wanted - right
  return {
    'judged.p': right / together.length,
    'judged.r': right / wanted,
    'judged.accuracy': (pairs.length - missed - (together.length - right)) / pairs.length,
  }
}
