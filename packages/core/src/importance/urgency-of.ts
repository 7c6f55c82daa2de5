import type { ImportancePolicy } from './policy.ts'

/** IPTC urgency of a score, 1–5. Flash is for what is breaking; a long-running great event is urgent, not a flash. */
export function urgencyOf(score: number, breaking: boolean, policy: ImportancePolicy): number {
  const step = policy.urgencyScores.findIndex(least => score >= least)
  const urgency = step === -1 ? 5 : step + 1
  return urgency === 1 && !breaking ? 2 : urgency
}
