import type { SignalDocument } from '@shareet/protocol'
import type { Instant } from '../values/index.ts'
import type { Evidence } from './evidence.ts'
import type { ImportancePolicy } from './policy.ts'
import { GAINS, LOSSES } from './signals/index.ts'
import type { Signal, SignalReading } from './signals/signal.ts'
import { urgencyOf } from './urgency-of.ts'
import type { Weighed } from './weighed.ts'
import { weightsFor } from './weights-for.ts'

/**
 * Importance of a story, 0–100, as the sum of its signals' contributions (in tenths of a point, so that the sum that is
 * shown is the sum of what is shown). Without a new report, and in the same circumstances, a score only falls: callers
 * may keep an old score as an upper bound.
 */
export const weighStory = (evidence: Evidence, policy: ImportancePolicy): Weighed =>
  weigh(evidence, policy, signal => signal.read(evidence, policy))

/**
 * A story's importance at any later moment if no report comes until then: the same as to weigh it at that moment, but
 * what does not age is read once.
 */
export function weighLater(evidence: Evidence, policy: ImportancePolicy): (at: Instant) => Weighed {
  const lasting = new Map(
    [...GAINS, ...LOSSES]
      .filter(signal => !signal.ages)
      .map(signal => [signal.name as string, signal.read(evidence, policy)]),
  )
  return at => {
    const then = { ...evidence, now: at }
    return weigh(then, policy, signal => lasting.get(signal.name) ?? signal.read(then, policy))
  }
}

function weigh(
  evidence: Evidence,
  policy: ImportancePolicy,
  read: (signal: Signal) => SignalReading,
): Weighed {
  const signals: SignalDocument[] = []
  const { points, losses } = weightsFor(evidence.audience, policy)
  let tenths = 0
  for (const signal of GAINS) {
    const { value, facts } = read(signal)
    const weight = points[signal.name]
    tenths += add(signals, signal.name, value, weight, Math.round(value * weight * 10), facts)
  }
  for (const signal of LOSSES) {
    const { value, facts } = read(signal)
    const weight = -(losses[signal.name] * tenths) / 10
    tenths += add(signals, signal.name, value, weight, Math.round(value * weight * 10), facts)
  }
  const score = tenths / 10
  return {
    score,
    urgency: urgencyOf(score, false, policy),
    breaking: false,
    unconfirmed: evidence.voices.filter(voice => voice.own).length <= 1,
    signals,
  }
}

function add(
  signals: SignalDocument[],
  signal: string,
  value: number,
  weight: number,
  tenths: number,
  facts: SignalDocument['facts'],
): number {
  // A signal that says nothing is left out: a reason that moves nothing is no reason.
  if (tenths !== 0) signals.push({ signal, value, weight, contribution: tenths / 10, facts })
  return tenths
}
