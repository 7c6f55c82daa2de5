import type { EvidenceModel, EvidenceTrees } from './evidence.ts'
import { levelTrees } from './level-trees.ts'
import type { LevelledTrees } from './level-trees.ts'

/** The sum of a model over evidence: log-odds, over nothing where it speaks for one event. */
export function judgeEvidence<Kind extends string>(
  evidence: Readonly<Record<Kind, number>>,
  { bias, weights, trees }: EvidenceModel<Kind>,
): number {
  let sum = bias
  for (const kind in weights) sum += (weights[kind] as number) * evidence[kind]
  if (!trees) return sum
  const { depth, trees: count, asked, cuts, answers, row } = levelled(trees)
  for (let at = 0; at < row.length; at++) row[at] = evidence[trees.kinds[at] as Kind]
  const inner = 2 ** depth - 1
  for (let tree = 0; tree < count; tree++) {
    const base = tree * inner
    let node = 0
    for (let level = 0; level < depth; level++)
      node =
        2 * node +
        ((row[asked[base + node] as number] as number) <= (cuts[base + node] as number) ? 1 : 2)
    sum += answers[base + tree + node - inner] as number
  }
  return sum
}

/** Models are few and last as long as the program. */
const known = new WeakMap<object, LevelledTrees>()

function levelled<Kind extends string>(trees: EvidenceTrees<Kind>): LevelledTrees {
  let found = known.get(trees)
  if (!found) known.set(trees, (found = levelTrees(trees)))
  return found
}

/**
 * What each kind of evidence adds to the judgement: its straight weight, and the steps down the trees that were decided
 * by it (Saabas 2014). All of them and the bias are the judgement.
 */
export function ascribe<Kind extends string>(
  evidence: Readonly<Record<Kind, number>>,
  { bias, weights, trees }: EvidenceModel<Kind>,
): { readonly bias: number; readonly contributions: ReadonlyMap<Kind, number> } {
  const contributions = new Map<Kind, number>()
  const add = (kind: Kind, points: number): void =>
    void contributions.set(kind, (contributions.get(kind) ?? 0) + points)
  for (const kind in weights) add(kind, (weights[kind] as number) * evidence[kind])
  let before = bias
  for (const [tree, questions] of trees?.asked.entries() ?? []) {
    const values = trees?.values[tree] as number[]
    let node = 0
    before += values[0] as number
    while (node < questions.length && questions[node] !== NONE) {
      const kind = trees?.kinds[questions[node] as number] as Kind
      const next = 2 * node + (evidence[kind] <= (trees?.cuts[tree]?.[node] as number) ? 1 : 2)
      add(kind, (values[next] as number) - (values[node] as number))
      node = next
    }
  }
  return { bias: before, contributions }
}

/** No question is asked: a leaf. */
const NONE = -1
