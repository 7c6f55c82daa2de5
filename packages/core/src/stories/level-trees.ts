import type { EvidenceTrees } from './evidence.ts'

/** Trees as they are walked fastest: each as deep as the deepest, one after another in flat lists. */
export interface LevelledTrees {
  readonly depth: number
  readonly trees: number
  /** Of each tree its 2^depth − 1 questions: which kind is asked, and up to where it goes left. */
  readonly asked: Uint8Array
  readonly cuts: Float64Array
  /** Of each tree its 2^depth answers. */
  readonly answers: Float64Array
  /** The evidence being judged, in the order of the kinds. */
  readonly row: Float64Array
}

/** Where a tree ends early, any question is asked below and the answer is the same whatever it is. */
export function levelTrees<Kind extends string>({
  kinds,
  asked,
  cuts,
  values,
}: EvidenceTrees<Kind>): LevelledTrees {
  const trees = asked.length
  const inner = Math.max(0, ...asked.map(questions => questions.length))
  const depth = Math.log2(inner + 1)
  const levelled: LevelledTrees = {
    depth,
    trees,
    asked: new Uint8Array(trees * inner),
    cuts: new Float64Array(trees * inner),
    answers: new Float64Array(trees * (inner + 1)),
    row: new Float64Array(kinds.length),
  }
  for (let tree = 0; tree < trees; tree++) {
    /** The node of the written tree that stands for one of the levelled tree. */
    const meant = [0]
    for (let node = 0; node < inner; node++) {
      const from = meant[node] as number
      const kind = asked[tree]?.[from] ?? ENDS
      levelled.asked[tree * inner + node] = Math.max(0, kind)
      levelled.cuts[tree * inner + node] = cuts[tree]?.[from] ?? 0
      meant[2 * node + 1] = kind === ENDS ? from : 2 * from + 1
      meant[2 * node + 2] = kind === ENDS ? from : 2 * from + 2
    }
    for (let leaf = 0; leaf <= inner; leaf++)
      levelled.answers[tree * (inner + 1) + leaf] =
        values[tree]?.[meant[inner + leaf] as number] ?? 0
  }
  return levelled
}

const ENDS = -1
