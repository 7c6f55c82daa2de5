import type { EvidenceKind, EvidenceModel, MergeKind } from './evidence.ts'
import { ascribe, judgeEvidence } from './judge-evidence.ts'
import type { LinkKind } from './links/link-evidence.ts'

/** Why two reports, or two stories, are or are not taken to be about one event. */
export interface PairExplanation {
  /** Log-odds: the sum of all contributions and `bias`; one event where it is at least `needed`. */
  readonly score: number
  readonly needed: number
  readonly bias: number
  /** What weighs most, for or against, first; what tells nothing is left out. */
  readonly evidence: readonly Contribution[]
}

export interface Contribution {
  readonly kind: EvidenceKind | MergeKind | LinkKind
  readonly value: number
  readonly contribution: number
}

/** Takes the judgement of a model apart. */
export function explainEvidence<Kind extends EvidenceKind | MergeKind | LinkKind>(
  evidence: Readonly<Record<Kind, number>>,
  model: EvidenceModel<Kind>,
  needed: number,
): PairExplanation {
  const { bias, contributions } = ascribe(evidence, model)
  return {
    score: judgeEvidence(evidence, model),
    needed,
    bias,
    evidence: [...contributions]
      .filter(([, contribution]) => contribution !== 0)
      .map(([kind, contribution]) => ({ kind, value: evidence[kind], contribution }))
      .sort((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution)),
  }
}
