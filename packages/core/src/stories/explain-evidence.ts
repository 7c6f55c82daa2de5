import type { EvidenceKind, EvidenceModel, MergeKind } from './evidence.ts'
import { judgeEvidence } from './judge-evidence.ts'
import type { LinkKind } from './links/link-evidence.ts'

/** Why two reports, or two stories, are or are not taken to be about one event. */
export interface PairExplanation {
  /** Log-odds: the sum of all contributions and `bias`; one event where it is at least `needed`. */
  readonly score: number
  readonly needed: number
  readonly bias: number
  /** What weighs most, for or against, first; what is not there is left out. */
  readonly evidence: readonly Contribution[]
}

export interface Contribution {
  readonly kind: EvidenceKind | MergeKind | LinkKind
  readonly value: number
  readonly weight: number
  readonly contribution: number
}

/** Takes the judgement of a model apart. */
export function explainEvidence<Kind extends EvidenceKind | MergeKind | LinkKind>(
  evidence: Readonly<Record<Kind, number>>,
  model: EvidenceModel<Kind>,
  needed: number,
): PairExplanation {
  const contributions = (Object.keys(model.weights) as Kind[])
    .map(kind => ({
      kind,
      value: evidence[kind],
      weight: model.weights[kind],
      contribution: evidence[kind] * model.weights[kind],
    }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution))
  return {
    score: judgeEvidence(evidence, model),
    needed,
    bias: model.bias,
    evidence: contributions,
  }
}
