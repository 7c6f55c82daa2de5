/**
 * `node evals/fit/fit-pairs.ts [--write]`: fits when two lone reports are of one event, in one language and across two,
 * on labelled pairs and on reports of labelled streams, and prints how well that does: first on every other pair,
 * measured on the rest, then on all.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  LINK_KINDS,
  PAIR_KINDS,
  createStoryIndex,
  judgeEvidence,
  storiesPolicy,
} from '@shareet/core/stories'
import type {
  EvidenceModel,
  LinkKind,
  PairExplanation,
  PairKind,
  StoriesPolicy,
} from '@shareet/core/stories'
import { sharedFile } from '../load-rows.ts'
import { readRows } from '../stories/run-stream.ts'
import type { StreamItem } from '../stories/run-stream.ts'
import { explainPairs, loadPairs, pairsWithin } from '../stories/score-pairs.ts'
import type { LabelledPair } from '../stories/score-pairs.ts'
import { fitTrees } from './fit-trees.ts'
import type { Example, FittedTrees, Growth } from './fit-trees.ts'
import { loadSets, loadUntimed } from './load-sets.ts'
import type { LabelledSet } from './load-sets.ts'
import { SIGNS } from './signs.ts'
import { writeTrees } from './write-trees.ts'

const GROWTH: Growth = { trees: 80, depth: 3, rate: 0.1, open: 20, penalty: 5 }
/** Reports of a stream that each is paired with: earlier ones of its event, and those most like it of others. */
const PARTNERS = 2
/** Pairs at which a set counts in full, and what a stream counts. */
const FULL = 500
const STREAM_WEIGHT = 0.3
const MODEL = new URL('../../packages/core/src/stories/fitted-pair-model.ts', import.meta.url)
const REPORT = new URL('REPORT-pairs.md', import.meta.url)

/** Every kind of evidence is in the explanation of this one. */
const TELLS_ALL: StoriesPolicy = {
  ...storiesPolicy,
  pair: { bias: 0, weights: Object.fromEntries(PAIR_KINDS.map(kind => [kind, 1])) },
  pairAcross: { bias: 0, weights: Object.fromEntries(LINK_KINDS.map(kind => [kind, 1])) },
}

interface Judged {
  readonly evidence: ReadonlyMap<string, number>
  readonly same: boolean
  readonly opposed: boolean
  readonly across: boolean
}

interface PairSet {
  readonly name: string
  readonly weight: number
  readonly pairs: readonly Judged[]
}

function judged(
  { evidence }: PairExplanation,
  across: boolean,
  same: boolean,
  opposed = false,
): Judged {
  const values = new Map<string, number>(evidence.map(({ kind, value }) => [kind, value]))
  return { evidence: values, same, opposed, across }
}

/** Pairs by set; small sets count less. */
function labelledPairs(): PairSet[] {
  const [pairs, similar] = [sharedFile('pairs-dev.jsonl'), sharedFile('ecbplus.jsonl')]
  const all = [
    ...(pairs === undefined ? [] : loadPairs(pairs)),
    ...(similar === undefined ? [] : pairsWithin(loadUntimed(similar))),
  ]
  const nameOf = ({ set, left, right }: LabelledPair): string =>
    left.lang === right.lang ? set : `${set} across`
  return [...Map.groupBy(all, nameOf)].map(([name, own]) => {
    const explained = explainPairs(own, TELLS_ALL)
    return {
      name,
      weight: Math.min(1, own.length / FULL),
      pairs: own.flatMap(({ left, right, same, opposed }, at) => {
        const found = explained[at]
        return found ? [judged(found, left.lang !== right.lang, same, opposed)] : []
      }),
    }
  })
}

/** Reports of a stream with earlier ones of their event and with look-alikes: what time tells is learnt here. */
function streamPairs({ name, rows }: LabelledSet): PairSet[] {
  const stories = createStoryIndex(TELLS_ALL)
  const earlier = new Map<string, StreamItem[]>()
  const pairs: Judged[] = []
  for (const item of readRows(rows)) {
    const { article, reading, row } = item
    const weighed = stories.weigh(article, reading)
    const placed = stories.place(article, reading, null, article.firstSeen)
    const linked = 'story' in placed ? stories.weighLinks(placed.story) : []
    const own = (earlier.get(row.event) ?? []).filter(
      other => article.published - other.article.published <= storiesPolicy.windowMs,
    )
    const ids = new Set(own.map(other => other.article.id))
    for (const across of [false, true]) {
      const same = own.filter(other => (other.row.lang !== row.lang) === across)
      const partners = new Map(
        [same[0], same.at(-1)].flatMap(other =>
          other ? [[other.article.id, { ...other, copyOf: null }]] : [],
        ),
      )
      const others = (across ? linked : weighed)
        .flatMap(({ story }) => story.reports.slice(-1))
        .filter(report => report.article.id !== article.id && !ids.has(report.article.id))
        .slice(0, PARTNERS)
      for (const other of [...partners.values(), ...others]) {
        const found = stories.explainPair({ article, reading, copyOf: null }, other)
        pairs.push(judged(found, across, ids.has(other.article.id)))
      }
    }
    earlier.set(row.event, [...(earlier.get(row.event) ?? []), item])
  }
  return [false, true].flatMap(across => {
    const own = pairs.filter(pair => pair.across === across)
    const named = across ? `${name} across` : name
    return own.length === 0 ? [] : [{ name: named, weight: STREAM_WEIGHT, pairs: own }]
  })
}

type Take = (at: number) => boolean

const fitOf = <Kind extends PairKind | LinkKind>(
  kinds: readonly Kind[],
  sets: readonly PairSet[],
  take: Take,
): FittedTrees<Kind> =>
  fitTrees(
    kinds,
    SIGNS,
    sets.flatMap(({ pairs, weight }) =>
      pairs.flatMap(({ evidence, same }, at): Example[] =>
        take(at)
          ? [
              {
                evidence: kinds.map(kind => evidence.get(kind) ?? 0),
                right: same ? 1 : 0,
                weight: weight / pairs.length,
              },
            ]
          : [],
      ),
    ),
    GROWTH,
  )

/** F1 of each set by what is needed, and the share of opposed pairs taken for one. */
function table<Kind extends PairKind | LinkKind>(
  kinds: readonly Kind[],
  sets: readonly PairSet[],
  { model }: FittedTrees<Kind>,
  take: Take,
): string {
  const needed = [-1, -0.75, -0.5, -0.25, 0, 0.25]
  const lines = [
    `| set | pairs | ${needed.map(value => `F1 at ${value}`).join(' | ')} |`,
    `|---|---|${needed.map(() => '---').join('|')}|`,
  ]
  for (const { name, pairs } of sets) {
    const own = pairs.filter((_, at) => take(at))
    const scores = own.map(({ evidence }) =>
      judgeEvidence(
        Object.fromEntries(kinds.map(kind => [kind, evidence.get(kind) ?? 0])) as Record<
          Kind,
          number
        >,
        model,
      ),
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

const every: Take = () => true
const odd: Take = at => at % 2 === 1
const even: Take = at => at % 2 === 0

function part<Kind extends PairKind | LinkKind>(
  heading: string,
  kinds: readonly Kind[],
  sets: readonly PairSet[],
): { readonly model: EvidenceModel<Kind>; readonly text: string } {
  const all = fitOf(kinds, sets, every)
  const text = `## ${heading}

Fitted on every other pair, measured on the rest:

${table(kinds, sets, fitOf(kinds, sets, even), odd)}

Fitted on all, measured on all (log loss ${all.loss.toFixed(4)}):

${table(kinds, sets, all, every)}
`
  return { model: all.model, text }
}

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const sets = [
  ...labelledPairs(),
  ...loadSets()
    .filter(({ name }) => name !== 'ecbplus')
    .flatMap(streamPairs),
]
const isAcross = ({ pairs }: PairSet): boolean => pairs[0]?.across === true
const within = part(
  'In one language',
  PAIR_KINDS,
  sets.filter(set => !isAcross(set)),
)
const across = part('Across two languages', LINK_KINDS, sets.filter(isAcross))
const report = `# How the judgement of lone pairs was fitted

Made by \`node evals/fit/fit-pairs.ts --write\`: boosted trees over the evidence of \`core/stories/evidence.ts\` and
\`links/link-evidence.ts\`, on labelled pairs and on reports of labelled streams with earlier ones of their event and
look-alikes.

${within.text}
${across.text}`
console.log(report)
if (values.write) {
  writeFileSync(REPORT, report)
  writeFileSync(
    MODEL,
    `// Made by evals/fit/fit-pairs.ts.
import { PAIR_KINDS } from './evidence.ts'
import type { EvidenceModel, PairKind } from './evidence.ts'
import { LINK_KINDS } from './links/link-evidence.ts'
import type { LinkKind } from './links/link-evidence.ts'
import { readTrees } from './read-trees.ts'

/** When two lone reports are of one event. */
export const PAIR_MODEL: EvidenceModel<PairKind> = ${writeTrees(within.model, 'PAIR_KINDS')}

/** The same for two languages. */
export const PAIR_ACROSS_MODEL: EvidenceModel<LinkKind> = ${writeTrees(across.model, 'LINK_KINDS')}
`,
  )
}
