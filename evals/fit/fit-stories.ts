/**
 * `node evals/fit/fit-stories.ts [--write]`: fits when a report joins a story and when two stories are one, on the
 * labelled sets of this machine, and prints how well that does. First on the earlier part of each set, measured on the
 * later one; then on all, which is what `--write` puts into the program.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { EVIDENCE_KINDS, MERGE_KINDS, storiesPolicy } from '@shareet/core/stories'
import type { EvidenceModel, StoriesPolicy } from '@shareet/core/stories'
import { bCubed } from '../metrics/b-cubed.ts'
import type { Placed } from '../metrics/b-cubed.ts'
import { readRows, runStream } from '../stories/run-stream.ts'
import type { StreamItem } from '../stories/run-stream.ts'
import { collectExamples } from './collect-examples.ts'
import { fitLogistic } from './fit-logistic.ts'
import type { Example, Fitted } from './fit-logistic.ts'
import { loadSets } from './load-sets.ts'

/** Each round learns from the judgements that the policies of the rounds before met. */
const ROUNDS = 3
const PENALTY = 1e-4
/** The earlier part of a set, by rows. */
const EARLIER = 0.6
const FEWEST = 50
const MODELS = new URL('../../packages/core/src/stories/fitted-models.ts', import.meta.url)
const REPORT = new URL('REPORT-stories.md', import.meta.url)

interface FitSet {
  readonly name: string
  readonly items: readonly StreamItem[]
  readonly weight: number
}

interface Fit {
  readonly policy: StoriesPolicy
  readonly joins: Fitted & { readonly examples: number }
  readonly merges: Fitted & { readonly examples: number }
}

function fit(sets: readonly FitSet[]): Fit {
  let policy = storiesPolicy
  const joins: Example[] = []
  const merges: Example[] = []
  let join = fitLogistic([], PENALTY)
  let merge = join
  for (let round = 0; round < ROUNDS; round++) {
    for (const { items, weight } of sets) {
      const found = collectExamples(items, policy, weight)
      for (const example of found.joins) joins.push(example)
      for (const example of found.merges) merges.push(example)
    }
    join = fitLogistic(joins, PENALTY)
    merge = fitLogistic(merges, PENALTY)
    policy = {
      ...policy,
      join: modelOf(EVIDENCE_KINDS, join),
      merge: modelOf(MERGE_KINDS, merge),
    }
    console.error(`round ${round + 1}: loss ${join.loss.toFixed(4)}, ${merge.loss.toFixed(4)}`)
  }
  return {
    policy,
    joins: { ...join, examples: joins.length },
    merges: { ...merge, examples: merges.length },
  }
}

const modelOf = <Kind extends string>(
  kinds: readonly Kind[],
  { bias, weights }: Fitted,
): EvidenceModel<Kind> => ({
  bias: rounded(bias),
  weights: Object.fromEntries(kinds.map((kind, at) => [kind, rounded(weights[at] ?? 0)])) as Record<
    Kind,
    number
  >,
})

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** B³ of each set as the mean over its languages, at some thresholds of merging. */
function table(sets: readonly FitSet[], policy: StoriesPolicy): string {
  const lines = ['| join at | merge at | ' + sets.map(({ name }) => name).join(' | ') + ' |']
  lines.push('|---|---|' + sets.map(() => '---').join('|') + '|')
  for (const joinScore of [0.3, 0.7])
    for (const mergeScore of [-0.8, -0.5, -0.2]) {
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

const asModule = ({ join, merge }: StoriesPolicy): string => `// Made by evals/fit/fit-stories.ts.
import type { EvidenceKind, EvidenceModel, MergeKind } from './evidence.ts'

/** When a report belongs to a story. */
export const JOIN_MODEL: EvidenceModel<EvidenceKind> = ${JSON.stringify(join)}

/** When two stories are one. */
export const MERGE_MODEL: EvidenceModel<MergeKind> = ${JSON.stringify(merge)}
`

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const sets = loadSets().map(({ name, rows, weight }): FitSet => ({
  name,
  weight,
  items: readRows(rows),
}))
const parts = sets.map(({ name, weight, items }) => {
  const cut = Math.floor(items.length * EARLIER)
  return {
    earlier: { name, weight, items: items.slice(0, cut) },
    later: { name, weight, items: items.slice(cut) },
  }
})
const all = fit(sets)
if (values.write) writeFileSync(MODELS, asModule(all.policy))
const held = fit(parts.map(({ earlier }) => earlier))
const report = `# How grouping was fitted

Made by \`node evals/fit/fit-stories.ts --write\`: logistic regression over the evidence of \`core/stories/evidence.ts\`, on
the judgements that the program itself meets on labelled streams (${ROUNDS} rounds), every language of a set weighing alike.
B³ F1 (precision/recall), mean over languages with ${FEWEST} rows or more. Thresholds are in \`core/stories/policy.ts\`.

## Fitted on the earlier ${EARLIER * 100} % of each set, measured on the rest
${held.joins.examples} judgements of joining (log loss ${held.joins.loss.toFixed(4)}), ${held.merges.examples} of merging (${held.merges.loss.toFixed(4)}).

${table(
  parts.map(({ later }) => later),
  held.policy,
)}

## Fitted on all, measured on all
${all.joins.examples} judgements of joining (log loss ${all.joins.loss.toFixed(4)}), ${all.merges.examples} of merging (${all.merges.loss.toFixed(4)}).

${table(sets, all.policy)}
`
console.log(report)
if (values.write) writeFileSync(REPORT, report)
