/**
 * `node evals/fit/fit-pairs.ts [--write]`: fits when two lone reports are of one event, on labelled pairs and on reports
 * of labelled streams, and prints how well that does: first on every other pair, measured on the rest, then on all.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { PAIR_KINDS, createStoryIndex, storiesPolicy } from '@shareet/core/stories'
import type { EvidenceModel, PairExplanation, PairKind } from '@shareet/core/stories'
import { sharedFile } from '../load-rows.ts'
import { readRows } from '../stories/run-stream.ts'
import { explainPairs, loadPairs, pairsWithin } from '../stories/score-pairs.ts'
import { fitLogistic } from './fit-logistic.ts'
import type { Example, Fitted } from './fit-logistic.ts'
import { loadSets, loadUntimed } from './load-sets.ts'
import type { LabelledSet } from './load-sets.ts'

const PENALTY = 1e-3
/** Reports of a stream that each is paired with: earlier ones of its event, and those most like it of others. */
const PARTNERS = 2
const MODEL = new URL('../../packages/core/src/stories/fitted-pair-model.ts', import.meta.url)
const REPORT = new URL('REPORT-pairs.md', import.meta.url)

interface Judged {
  readonly evidence: readonly number[]
  readonly same: boolean
  readonly opposed: boolean
}

interface PairSet {
  readonly name: string
  readonly weight: number
  readonly pairs: readonly Judged[]
}

function judged({ evidence }: PairExplanation, same: boolean, opposed = false): Judged {
  const values = new Map<string, number>(evidence.map(({ kind, value }) => [kind, value]))
  return { evidence: PAIR_KINDS.map(kind => values.get(kind) ?? 0), same, opposed }
}

/** Pairs in one language, by set; small sets count less. */
function labelledPairs(): PairSet[] {
  const [pairs, similar] = [sharedFile('pairs-dev.jsonl'), sharedFile('ecbplus.jsonl')]
  const all = [
    ...(pairs === undefined ? [] : loadPairs(pairs)),
    ...(similar === undefined ? [] : pairsWithin(loadUntimed(similar))),
  ].filter(({ left, right }) => left.lang === right.lang)
  return [...Map.groupBy(all, ({ set }) => set)].map(([name, own]) => {
    const explained = explainPairs(own)
    return {
      name,
      weight: Math.min(1, own.length / 500),
      pairs: own.flatMap(({ same, opposed }, at) => {
        const found = explained[at]
        return found ? [judged(found, same, opposed)] : []
      }),
    }
  })
}

/** Reports of a stream with earlier ones of their event and with look-alikes: what time tells is learnt here. */
function streamPairs({ name, rows }: LabelledSet): PairSet {
  const stories = createStoryIndex()
  const earlier = new Map<string, ReturnType<typeof readRows>>()
  const pairs: Judged[] = []
  for (const item of readRows(rows)) {
    const { article, reading, wanted } = item
    const alike = stories
      .weigh(article, reading)
      .flatMap(({ story }) => story.reports.slice(-1))
      .filter(report => report.article.id !== article.id)
    stories.place(article, reading, null, article.firstSeen)
    const own = (earlier.get(wanted) ?? []).filter(
      other => article.published - other.article.published <= storiesPolicy.windowMs,
    )
    const ids = new Set(own.map(other => other.article.id))
    const partners = new Map(
      [own[0], own.at(-1)].flatMap(other =>
        other ? [[other.article.id, { ...other, copyOf: null }]] : [],
      ),
    )
    const others = alike.filter(report => !ids.has(report.article.id)).slice(0, PARTNERS)
    for (const other of [...partners.values(), ...others]) {
      const found = stories.explainPair({ article, reading, copyOf: null }, other)
      if (found.evidence.every(({ kind }) => kind !== 'apart'))
        pairs.push(judged(found, ids.has(other.article.id)))
    }
    earlier.set(wanted, [...(earlier.get(wanted) ?? []), item])
  }
  return { name, weight: STREAM_WEIGHT, pairs }
}

const STREAM_WEIGHT = 0.3

const examplesOf = ({ pairs, weight }: PairSet, take: (at: number) => boolean): Example[] =>
  pairs.flatMap(({ evidence, same }, at) =>
    take(at) ? [{ evidence, right: same ? 1 : 0, weight: weight / pairs.length }] : [],
  )

function modelOf({ bias, weights }: Fitted): EvidenceModel<PairKind> {
  const rounded = (value: number): number => Math.round(value * 1000) / 1000
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(PAIR_KINDS.map((kind, at) => [kind, rounded(weights[at] ?? 0)])),
  }
}

/** F1 of each set by what is needed, and the share of opposed pairs taken for one. */
function table(
  sets: readonly PairSet[],
  { bias, weights }: Fitted,
  take: (at: number) => boolean,
): string {
  const needed = [-1, -0.75, -0.5, -0.25, 0]
  const lines = [
    `| set | pairs | ${needed.map(value => `F1 at ${value}`).join(' | ')} |`,
    `|---|---|${needed.map(() => '---').join('|')}|`,
  ]
  for (const { name, pairs } of sets) {
    const own = pairs.filter((_, at) => take(at))
    const scores = own.map(({ evidence }) =>
      evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias),
    )
    const cells = needed.map(value => {
      let [found, right, wanted, opposed, merged] = [0, 0, 0, 0, 0]
      for (const [at, pair] of own.entries()) {
        const is = (scores[at] ?? 0) >= value
        if (is) found++
        if (pair.same) wanted++
        if (is && pair.same) right++
        if (pair.opposed) opposed++
        if (is && pair.opposed) merged++
      }
      const f1 = ((2 * right) / Math.max(1, found + wanted)).toFixed(3)
      return opposed === 0 ? f1 : `${f1} (${(merged / opposed).toFixed(2)} opposed)`
    })
    lines.push(`| ${name} | ${own.length} | ${cells.join(' | ')} |`)
  }
  return lines.join('\n')
}

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const sets = [
  ...labelledPairs(),
  ...loadSets()
    .filter(({ name }) => name !== 'ecbplus')
    .map(streamPairs),
]
const every = (): boolean => true
const odd = (at: number): boolean => at % 2 === 1
const even = (at: number): boolean => at % 2 === 0
const fit = (take: (at: number) => boolean): Fitted =>
  fitLogistic(
    sets.flatMap(set => examplesOf(set, take)),
    PENALTY,
  )
const all = fit(every)
const report = `# How the judgement of lone pairs was fitted

Made by \`node evals/fit/fit-pairs.ts --write\`: logistic regression over the evidence of \`core/stories/evidence.ts\` on
labelled pairs, and on reports of labelled streams with earlier ones of their event and look-alikes.

## Fitted on every other pair, measured on the rest
${table(sets, fit(even), odd)}

## Fitted on all, measured on all (log loss ${all.loss.toFixed(4)})
${table(sets, all, every)}
`
console.log(report)
if (values.write) {
  writeFileSync(REPORT, report)
  writeFileSync(
    MODEL,
    `// Made by evals/fit/fit-pairs.ts.
import type { EvidenceModel, PairKind } from './evidence.ts'

/** When two lone reports are of one event. */
export const PAIR_MODEL: EvidenceModel<PairKind> = ${JSON.stringify(modelOf(all))}
`,
  )
}
