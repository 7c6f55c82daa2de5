import type { Evidence } from './evidence.ts'
import type { ImportancePolicy } from './policy.ts'

/** Enough independent voices say so within the hour, and it matters. */
export function isBreaking(
  { voices, firstReport, now }: Evidence,
  score: number,
  policy: ImportancePolicy,
): boolean {
  const own = voices.filter(voice => voice.own)
  const marked = own.some(voice => voice.urgent)
  const needed = marked ? policy.breakingVoicesMarked : policy.breakingVoices
  return (
    own.length >= needed &&
    score >= policy.breakingScore &&
    now - firstReport <= policy.breakingWithinMs
  )
}

/** IPTC urgency of a score, 1–5. Flash is for what is breaking; a long-running great event is urgent, not a flash. */
export function urgencyOf(score: number, breaking: boolean, policy: ImportancePolicy): number {
  const step = policy.urgencyScores.findIndex(least => score >= least)
  const urgency = step === -1 ? 5 : step + 1
  return urgency === 1 && !breaking ? 2 : urgency
}
