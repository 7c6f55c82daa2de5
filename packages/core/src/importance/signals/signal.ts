import type { Evidence } from '../evidence.ts'
import type { Gain, ImportancePolicy, Loss } from '../policy.ts'

/** A signal's answer: how strong it is, 0–1, and the plain facts its sentence is made of. */
export interface SignalReading {
  readonly value: number
  readonly facts: Readonly<Record<string, number | string>>
}

/** One reason for importance. It may fall while time passes, but rises only when a report comes in. */
export interface Signal<Name extends Gain | Loss = Gain | Loss> {
  readonly name: Name
  readonly read: (evidence: Evidence, policy: ImportancePolicy) => SignalReading
}

/** 0 at nothing, two thirds at `scale`, towards 1 without end: the first voices say more than the thirtieth. */
export const saturate = (amount: number, scale: number): number =>
  1 - Math.exp(-Math.max(0, amount) / scale)

/** 1 now, ½ after one half-life. */
export const halve = (ageMs: number, halfLifeMs: number): number =>
  2 ** (-Math.max(0, ageMs) / halfLifeMs)
