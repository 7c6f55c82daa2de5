import { bCubed } from '../metrics/b-cubed.ts'
import type { Placed } from '../metrics/b-cubed.ts'
import { greedyTfIdf } from '../baselines/greedy-tf-idf.ts'
import type { LabelledRow } from '../load-rows.ts'
import { loadJudgedPairs } from './judged-pairs.ts'
import type { JudgedPair } from './judged-pairs.ts'
import { RECORDED_DAYS, UNLABELLED, loadRecordedDays } from './load-recorded-days.ts'
import { joinLinked } from './labelled-stories.ts'
import { readRows, runStream } from './run-stream.ts'

const LANGUAGES = ['ar', 'en'] as const

type Figures = Record<string, number>

/**
 * Grouping as a newsroom meets it: whole recorded days of which some reports were labelled, and pairs that a person
 * judged. B³ of the labelled reports by language (`ar.b3.f1` …), and of the judged pairs how many of those put together
 * tell one event, how many of those that do were put together, and how many were right (`ar.judged.p`, `r`,
 * `accuracy`, and as numbers `right` of those `together`); the same of Arabic–English pairs by linked stories
 * (`links.judged.p` …). Pairs were taken where an earlier program was unsure or had large stories, so that these are
 * harder than chance pairs, and the models are fitted on them. Undefined where the days are not on this machine.
 */
export function scoreRecordedDays(
  threshold: number,
): { readonly ours: Figures; readonly plain: Figures } | undefined {
  const rows = loadRecordedDays()
  if (rows === undefined) return undefined
  const byWords = rows.map(() => '')
  for (const part of Map.groupBy(rows.keys(), at => rows[at]?.lang).values()) {
    const found = greedyTfIdf(
      part.map(at => rows[at] as LabelledRow),
      threshold,
    )
    for (const [index, at] of part.entries()) byWords[at] = found[index] ?? ''
  }
  const grouped = runStream(readRows(rows))
  return {
    ours: { ...score(rows, grouped.stories), ...scoreAcross(rows, joinLinked(grouped)) },
    plain: score(rows, byWords),
  }
}

/** Of Arabic–English pairs; those put together are in stories that are linked, by others too. */
function scoreAcross(rows: readonly LabelledRow[], linked: readonly string[]): Figures {
  const storyOf = new Map(rows.map(({ id }, at) => [id, linked[at]]))
  const figures = scoreJudged(judgedOfDays('judged-pairs-across'), storyOf)
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [`links.${name}`, value]),
  )
}

const judgedOfDays = (name: Parameters<typeof loadJudgedPairs>[0]): JudgedPair[] =>
  loadJudgedPairs(name).filter(({ set }) => set === RECORDED_DAYS)

function score(rows: readonly LabelledRow[], found: readonly string[]): Figures {
  const figures: Figures = {}
  const storyOf = new Map(rows.map(({ id }, at) => [id, found[at]]))
  const languageOf = new Map(rows.map(({ id, lang }) => [id, lang]))
  const judged = judgedOfDays('judged-pairs')
  for (const language of LANGUAGES) {
    const own = rows.flatMap(({ lang, event }, at): Placed[] =>
      lang === language && event !== UNLABELLED ? [[found[at] ?? '', event]] : [],
    )
    const { p, r, f1 } = bCubed(own)
    const b3 = { 'b3.p': p, 'b3.r': r, 'b3.f1': f1 }
    const pairs = judged.filter(({ a }) => languageOf.get(a) === language)
    for (const [name, value] of Object.entries({ ...b3, ...scoreJudged(pairs, storyOf) }))
      figures[`${language}.${name}`] = value
  }
  return figures
}

function scoreJudged(
  pairs: readonly JudgedPair[],
  storyOf: ReadonlyMap<string, string | undefined>,
): Figures {
  const together = pairs.filter(({ a, b }) => storyOf.get(a) === storyOf.get(b))
  const right = together.filter(({ same }) => same).length
  const wanted = pairs.filter(({ same }) => same).length
  const missed = wanted - right
  return {
    'judged.p': together.length === 0 ? 1 : right / together.length,
    'judged.r': right / wanted,
    'judged.right': right,
    'judged.together': together.length,
    'judged.accuracy': (pairs.length - missed - (together.length - right)) / pairs.length,
  }
}
