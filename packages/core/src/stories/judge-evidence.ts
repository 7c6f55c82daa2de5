import type { EvidenceModel } from './evidence.ts'

/** The sum of a model over evidence: log-odds, over nothing where it speaks for one event. */
export function judgeEvidence<Kind extends string>(
  evidence: Readonly<Record<Kind, number>>,
  { bias, weights }: EvidenceModel<Kind>,
): number {
  let sum = bias
  for (const kind in weights) sum += weights[kind] * evidence[kind]
  return sum
}
