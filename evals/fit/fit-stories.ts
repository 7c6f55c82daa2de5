/**
 * `node evals/fit/fit-stories.ts [--write]`: fits when a report joins a story and when two stories are one, on the
 * labelled sets of this machine, and prints how well that does. First on the earlier part of each set, measured on the
 * later one; then on all, which is what `--write` puts into the program.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { EVIDENCE_KINDS, MERGE_KINDS, storiesPolicy } from '@shareet/core/stories'
import type { EvidenceKind, MergeKind, StoriesPolicy } from '@shareet/core/stories'
import { bCubed } from '../metrics/b-cubed.ts'
import type { Placed } from '../metrics/b-cubed.ts'
import { indexPairs, loadJudgedPairs } from '../stories/judged-pairs.ts'
import type { Truth } from '../stories/known-pairs.ts'
import { readRows, runStream } from '../stories/run-stream.ts'
import type { StreamItem } from '../stories/run-stream.ts'
import { collectExamples } from './collect-examples.ts'
import { fitTrees } from './fit-trees.ts'
import type { Example, FittedTrees, Growth } from './fit-trees.ts'
import { loadSets } from './load-sets.ts'
import { PIECE, inPieces, mixSets, mixedId } from './mix-sets.ts'
import type { MixedRow } from './mix-sets.ts'
import { SIGNS } from './signs.ts'
import { writeTrees } from './write-trees.ts'

/**
 * Rounds of joining, then of merging, which asks what would join: each learns from the judgements that the policies of
 * the rounds before met.
 */
const JOIN_ROUNDS = 2
const MERGE_ROUNDS = 2
const GROWTH: Growth = { trees: 110, depth: 3, rate: 0.13, open: 20, penalty: 5 }
/** The earlier part of a set, by rows. */
const EARLIER = 0.6
const FEWEST = 50
const MODELS = new URL('../../packages/core/src/stories/fitted-models.ts', import.meta.url)
const REPORT = new URL('REPORT-stories.md', import.meta.url)

/** What the mixed stream counts, and again all its pieces, each met by an empty program. */
const MIXED_WEIGHT = 6

interface FitSet {
  readonly name: string
  readonly items: readonly StreamItem[]
  readonly truth: Truth
  readonly weightOf: (language: string) => number
}

interface Fit {
  readonly policy: StoriesPolicy
  readonly joins: Fitted
  readonly merges: Fitted
}

interface Fitted {
  readonly loss: number
  readonly examples: number
}

function fit(sets: readonly FitSet[]): Fit {
  let policy = storiesPolicy
  const joins: Example[] = []
  const merges: Example[] = []
  let join: FittedTrees<EvidenceKind> | undefined
  let merge: FittedTrees<MergeKind> | undefined
  for (let round = 0; round < JOIN_ROUNDS + MERGE_ROUNDS; round++) {
    const joining = round < JOIN_ROUNDS
    for (const { items, truth, weightOf } of sets) {
      const found = collectExamples(items, policy, truth, weightOf)
      if (joining) for (const example of found.joins) joins.push(example)
      else for (const example of found.merges) merges.push(example)
    }
    if (joining) join = fitTrees(EVIDENCE_KINDS, SIGNS, joins, GROWTH)
    else merge = fitTrees(MERGE_KINDS, SIGNS, merges, GROWTH)
    policy = {
      ...policy,
      join: join?.model ?? policy.join,
      merge: merge?.model ?? policy.merge,
    }
    console.error(`round ${round + 1}: loss ${(joining ? join : merge)?.loss.toFixed(4)}`)
  }
  return {
    policy,
    joins: { loss: join?.loss ?? 0, examples: joins.length },
    merges: { loss: merge?.loss ?? 0, examples: merges.length },
  }
}

/** B³ of each set as the mean over its languages, at some thresholds of merging. */
function table(sets: readonly FitSet[], policy: StoriesPolicy): string {
  const lines = ['| join at | merge at | ' + sets.map(({ name }) => name).join(' | ') + ' |']
  lines.push('|---|---|' + sets.map(() => '---').join('|') + '|')
  for (const joinScore of [-0.4, 0, 0.4])
    for (const mergeScore of [-0.8, -0.4, 0]) {
      const cells = sets.map(({ items }) => {
        const found = runStream(items, { ...policy, joinScore, mergeScore }).stories
        const languages = Map.groupBy(items.keys(), at => items[at]?.row.lang ?? '')
        const scores = [...languages.values()]
          .filter(places => places.length >= Math.min(FEWEST, items.length))
          .map(places =>
            bCubed(places.map((at): Placed => [found[at] ?? '', items[at]?.wanted ?? ''])),
          )
        const mean = (read: (score: (typeof scores)[number]) => number): string =>
          (scores.reduce((sum, each) => sum + read(each), 0) / scores.length).toFixed(3)
        if (scores.length === 0) return '–'
        return `${mean(({ f1 }) => f1)} (${mean(({ p }) => p)}/${mean(({ r }) => r)})`
      })
      lines.push(`| ${joinScore} | ${mergeScore} | ${cells.join(' | ')} |`)
    }
  return lines.join('\n')
}

const judgementsOf = ({ joins, merges }: Fit): string =>
  `${joins.examples} judgements of joining (log loss ${joins.loss.toFixed(4)}), ${merges.examples} of merging (${merges.loss.toFixed(4)}).`

const asModule = ({ join, merge }: StoriesPolicy): string => `// Made by evals/fit/fit-stories.ts.
import { EVIDENCE_KINDS, MERGE_KINDS } from './evidence.ts'
import type { EvidenceKind, EvidenceModel, MergeKind } from './evidence.ts'
import { readTrees } from './read-trees.ts'

/** When a report belongs to a story. */
export const JOIN_MODEL: EvidenceModel<EvidenceKind> = ${writeTrees(join, 'EVIDENCE_KINDS')}

/** When two stories are one. */
export const MERGE_MODEL: EvidenceModel<MergeKind> = ${writeTrees(merge, 'MERGE_KINDS')}
`

/** Every language of a set counts `weight` in all. */
function labelledSet(name: string, items: readonly StreamItem[], weight: number): FitSet {
  const sizes = new Map<string, number>()
  for (const { row } of items) sizes.set(row.lang, (sizes.get(row.lang) ?? 0) + 1)
  return {
    name,
    items,
    truth: {
      articles: new Map(items.map(item => [item.article.id, { world: '', event: item.wanted }])),
    },
    weightOf: language => weight / (sizes.get(language) ?? items.length),
  }
}

/** The mixed stream whole, and in pieces. */
function mixedSets(rows: readonly MixedRow[]): FitSet[] {
  const items = readRows(rows)
  const articles = new Map(
    items.map(({ article, wanted }, at) => {
      const { world = '', labelled = false } = rows[at] ?? {}
      return [article.id, { world, event: labelled ? wanted : null }] as const
    }),
  )
  const truth = { articles, pairs: indexPairs(loadJudgedPairs('judged-pairs'), mixedId) }
  const weightOf = (): number => MIXED_WEIGHT / items.length
  return [items, ...inPieces(items)].map(part => ({ name: 'mixed', items: part, truth, weightOf }))
}

/** The labelled sets as `cut` leaves them, and what they are mixed into. */
function setsOf(cut: (items: readonly StreamItem[]) => readonly StreamItem[]): FitSet[] {
  return read.map(({ name, items, weight }) => labelledSet(name, cut(items), weight))
}

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const read = loadSets().map(({ name, rows, weight }) => ({ name, weight, items: readRows(rows) }))
const parts: string[] = []

if (values.only !== 'all') {
  const cutOf = (items: readonly StreamItem[]): number => Math.floor(items.length * EARLIER)
  const held = fit([
    ...setsOf(items => items.slice(0, cutOf(items))),
    ...mixedSets(mixSets(EARLIER)),
  ])
  parts.push(
    `## Fitted on the earlier ${EARLIER * 100} % of each set, measured on the rest`,
    judgementsOf(held),
    table(
      setsOf(items => items.slice(cutOf(items))),
      held.policy,
    ),
  )
}
if (values.only !== 'held') {
  const sets = setsOf(items => items)
  const all = fit([...sets, ...mixedSets(mixSets(1))])
  if (values.write) writeFileSync(MODELS, asModule(all.policy))
  parts.push('## Fitted on all, measured on all', judgementsOf(all), table(sets, all.policy))
}
const report = `# How grouping was fitted

Made by \`node evals/fit/fit-stories.ts --write\`: boosted trees over the evidence of \`core/stories/evidence.ts\`, on the
judgements that the program itself meets on labelled streams (${JOIN_ROUNDS} rounds of joining, ${MERGE_ROUNDS} of merging), every language
of a set weighing alike, and on all of them mixed with recorded days into one stream, whole and in pieces of ${PIECE} that an
empty program meets (\`mix-sets.ts\`). Pairs of recorded days that a person judged (\`stories/annotations\`) count several times.
What can only speak for or against one event does so in every tree (\`signs.ts\`).
B³ F1 (precision/recall), mean over languages with ${FEWEST} rows or more. Thresholds are in \`core/stories/policy.ts\`.

${parts.join('\n\n')}
`
console.log(report)
if (values.write && values.only === undefined) writeFileSync(REPORT, report)
