import { readFileSync } from 'node:fs'
import { createStoryIndex, storiesPolicy } from '@shareet/core/stories'
import type { PairExplanation, Report, StoriesPolicy } from '@shareet/core/stories'
import type { LabelledRow } from '../load-rows.ts'
import { cosineOfHeadlines } from '../baselines/headline-cosine.ts'
import { readRows } from './run-stream.ts'

/** Two texts, and whether they report one event. */
export interface LabelledPair {
  readonly set: string
  readonly left: LabelledRow
  readonly right: LabelledRow
  readonly same: boolean
  /** One of them says what the other denies, or the opposite. */
  readonly opposed: boolean
}

interface PairRow {
  readonly id: string
  readonly set: string
  readonly lang: string
  readonly lang_b: string
  readonly title: string
  readonly title_b: string
  readonly text?: string
  readonly text_b?: string
  readonly label: number
  readonly raw?: string
}

/** A day without meaning: pairs have no times. */
const DAY = '2020-01-01T12:00:00Z'

export const loadPairs = (file: string): LabelledPair[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as PairRow)
    .map(row => ({
      set: row.set,
      left: rowOf(`${row.id}-a`, row.lang, row.title, row.text),
      right: rowOf(`${row.id}-b`, row.lang_b, row.title_b, row.text_b),
      same: row.label === 1,
      opposed: row.raw === 'disagree',
    }))

const rowOf = (id: string, lang: string, title: string, text?: string): LabelledRow => ({
  id,
  lang,
  title,
  published: DAY,
  event: id,
  ...(text === undefined ? {} : { text }),
})

/** Pairs of reports within look-alike topics: of one event, or of the topic's other one. */
export function pairsWithin(rows: readonly (LabelledRow & { x_topic?: string })[]): LabelledPair[] {
  const pairs: LabelledPair[] = []
  for (const topic of Map.groupBy(rows, row => row.x_topic ?? '').values())
    for (const [at, left] of topic.entries())
      for (const right of topic.slice(at + 1))
        pairs.push({
          set: 'ecbplus',
          left,
          right,
          same: left.event === right.event,
          opposed: false,
        })
  return pairs
}

/** How the program explains each pair, all of its texts known. */
export function explainPairs(
  pairs: readonly LabelledPair[],
  policy: StoriesPolicy = storiesPolicy,
): (PairExplanation | undefined)[] {
  const rows = new Map(pairs.flatMap(({ left, right }) => [left, right]).map(row => [row.id, row]))
  const index = createStoryIndex(policy)
  const reports = new Map<string, Report>()
  for (const { row, article, reading } of readRows([...rows.values()])) {
    index.place(article, reading, null, article.firstSeen)
    reports.set(row.id, { article, reading, copyOf: null })
  }
  return pairs.map(({ left, right }) => {
    const [a, b] = [reports.get(left.id), reports.get(right.id)]
    return a && b && index.explainPair(a, b)
  })
}

/** Precision, recall and F1 of the pair model as the program uses it; opposed pairs that it takes for one, as a share. */
export function scorePairs(pairs: readonly LabelledPair[]): Record<string, number> {
  const found = explainPairs(pairs)
  return scoresOf(pairs, (_, at) => {
    const explained = found[at]
    return explained !== undefined && explained.score >= explained.needed
  })
}

/** The same for the cosine of headlines at the one threshold that is best on these very pairs. */
export function scorePairsByCosine(pairs: readonly LabelledPair[]): Record<string, number> {
  const cosines = cosineOfHeadlines(pairs)
  let best: Record<string, number> = {}
  for (let threshold = 0.05; threshold < 0.95; threshold += 0.05) {
    const scores = scoresOf(pairs, (_, at) => (cosines[at] ?? 0) >= threshold)
    if ((scores['f1'] ?? 0) > (best['f1'] ?? -1)) best = scores
  }
  return best
}

function scoresOf(
  pairs: readonly LabelledPair[],
  isSame: (pair: LabelledPair, at: number) => boolean,
): Record<string, number> {
  let [found, right, wanted, opposed, merged] = [0, 0, 0, 0, 0]
  for (const [at, pair] of pairs.entries()) {
    const same = isSame(pair, at)
    if (pair.same) wanted++
    if (same) found++
    if (same && pair.same) right++
    if (pair.opposed) opposed++
    if (same && pair.opposed) merged++
  }
  const [p, r] = [found === 0 ? 1 : right / found, wanted === 0 ? 1 : right / wanted]
  const scores = { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
  return opposed === 0 ? scores : { ...scores, 'opposed.merged': merged / opposed }
}
