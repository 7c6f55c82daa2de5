import type { EvidenceModel } from './evidence.ts'

/** The sum of a model over evidence: log-odds, over nothing where it speaks for one event. */
export function judgeEvidence<Kind extends string>(
  evidence: Readonly<Record<Kind, number>>,
  { bias, weights, trees }: EvidenceModel<Kind>,
): number {
  let sum = bias
  for (const kind in weights) sum += (weights[kind] as number) * evidence[kind]
  if (!trees) return sum
  const { kinds, asked, cuts, values } = trees
  const row = new Float64Array(kinds.length)
  for (let at = 0; at < kinds.length; at++) row[at] = evidence[kinds[at] as Kind]
  for (let tree = 0; tree < asked.length; tree++) {
    const [questions, limits] = [asked[tree] as number[], cuts[tree] as number[]]
    let node = 0
    while (node < questions.length && questions[node] !== NONE)
      node =
        2 * node + ((row[questions[node] as number] as number) <= (limits[node] as number) ? 1 : 2)
    sum += (values[tree] as number[])[node] as number
  }
  return sum
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
