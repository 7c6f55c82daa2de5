import type { SignalDocument } from '@shareet/protocol'
import type { Story } from '../stories/index.ts'
import type { Instant } from '../values/index.ts'
import { gatherEvidence } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import type { ImportancePolicy } from './policy.ts'
import { freshness } from './signals/freshness.ts'
import { gravity } from './signals/gravity.ts'
import { reach } from './signals/reach.ts'
import { scope } from './signals/scope.ts'
import type { Signal } from './signals/signal.ts'
import { single } from './signals/single.ts'
import { softness } from './signals/softness.ts'
import { speed } from './signals/speed.ts'
import { standing } from './signals/standing.ts'
import { urgent } from './signals/urgent.ts'
import type { Weighed } from './weighed.ts'

/** Signals that add points, with the policy's weight of each. */
const GAINS: readonly (readonly [Signal, (policy: ImportancePolicy) => number])[] = [
  [reach, policy => policy.reachPoints],
  [gravity, policy => policy.gravityPoints],
  [speed, policy => policy.speedPoints],
  [scope, policy => policy.scopePoints],
  [standing, policy => policy.standingPoints],
  [urgent, policy => policy.urgentPoints],
]

/** Signals that take a share of the points so far, in this order; so a score never falls below zero. */
const LOSSES: readonly (readonly [Signal, (policy: ImportancePolicy) => number])[] = [
  [softness, policy => policy.softLoss],
  [single, policy => policy.singleLoss],
  [freshness, () => 1],
]

/**
 * Importance of a story, 0–100, as the sum of its signals' contributions (in tenths of a point, so that the sum that is
 * shown is the sum of what is shown). `linked` are the stories in other languages about the same event. Without a new
 * report a score only falls: callers may keep an old score as an upper bound.
 */
export function weighStory(
  story: Story,
  linked: readonly Story[],
  policy: ImportancePolicy,
  now: Instant,
): Weighed {
  const evidence = gatherEvidence(story, linked, now)
  const signals: SignalDocument[] = []
  let tenths = 0
  for (const [signal, weightOf] of GAINS) {
    const { value, facts } = signal.read(evidence, policy)
    const weight = weightOf(policy)
    tenths += add(signals, signal.name, value, weight, Math.round(value * weight * 10), facts)
  }
  for (const [signal, shareOf] of LOSSES) {
    const { value, facts } = signal.read(evidence, policy)
    const weight = -(shareOf(policy) * tenths) / 10
    tenths += add(signals, signal.name, value, weight, Math.round(value * weight * 10), facts)
  }
  const score = tenths / 10
  const own = evidence.voices.filter(voice => voice.own).length
  const breaking = isBreaking(evidence, own, score, policy)
  return {
    score,
    urgency: urgencyOf(score, breaking, policy),
    breaking,
    unconfirmed: own <= 1,
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

function isBreaking(
  evidence: Evidence,
  own: number,
  score: number,
  policy: ImportancePolicy,
): boolean {
  const marked = evidence.voices.some(voice => voice.urgent && voice.own)
  const needed = marked ? policy.breakingVoicesMarked : policy.breakingVoices
  return (
    own >= needed &&
    score >= policy.breakingScore &&
    evidence.now - evidence.firstReport <= policy.breakingWithinMs
  )
}

function urgencyOf(score: number, breaking: boolean, policy: ImportancePolicy): number {
  const step = policy.urgencyScores.findIndex(least => score >= least)
  const urgency = step === -1 ? 5 : step + 1
  // Flash is for what is breaking; a long-running great event is urgent, not a flash.
  return urgency === 1 && !breaking ? 2 : urgency
}
