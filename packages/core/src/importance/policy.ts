import { HOUR, MINUTE } from '../values/index.ts'

/** Weights are points of 100; the positive ones sum to 100, so that a perfect event scores 100. */
export interface ImportancePolicy {
  readonly reachPoints: number
  readonly gravityPoints: number
  readonly speedPoints: number
  readonly scopePoints: number
  readonly standingPoints: number
  readonly urgentPoints: number
  /** Independent voices at which reach has two thirds of its points. */
  readonly reachVoices: number
  /** What a copy adds beside an own report. */
  readonly copyShare: number
  /** Weight of a voice by its publisher's tier. */
  readonly tierVoice: Readonly<Record<1 | 2 | 3, number>>
  /** A voice counts half after this time without a further report of its publisher. */
  readonly voiceHalfLifeMs: number
  /** Width of the window in which speed counts publishers. */
  readonly speedWindowMs: number
  readonly speedVoices: number
  readonly scopeCountries: number
  /** Tier-1 publishers at which standing has all its points. */
  readonly standingVoices: number
  readonly urgentVoices: number
  /** Share of the points so far that an entirely soft story loses. */
  readonly softLoss: number
  /** Share of the points so far that a story resting on one publisher loses. */
  readonly singleLoss: number
  /** The whole score halves in this time after the last report. */
  readonly freshHalfLifeMs: number
  readonly breakingScore: number
  readonly breakingVoices: number
  /** With a source's own urgent mark, or an agency of tier 1, fewer voices are enough. */
  readonly breakingVoicesMarked: number
  readonly breakingWithinMs: number
  /** Lowest scores of IPTC urgency 1, 2, 3 and 4. */
  readonly urgencyScores: readonly [number, number, number, number]
}

export const importancePolicy: ImportancePolicy = {
  reachPoints: 40,
  gravityPoints: 20,
  speedPoints: 14,
  scopePoints: 10,
  standingPoints: 8,
  urgentPoints: 8,
  reachVoices: 5,
  copyShare: 0.15,
  tierVoice: { 1: 1.2, 2: 1, 3: 0.7 },
  voiceHalfLifeMs: 10 * HOUR,
  speedWindowMs: HOUR,
  speedVoices: 4,
  scopeCountries: 4,
  standingVoices: 3,
  urgentVoices: 2,
  softLoss: 0.8,
  singleLoss: 0.3,
  freshHalfLifeMs: 8 * HOUR,
  breakingScore: 50,
  breakingVoices: 3,
  breakingVoicesMarked: 2,
  breakingWithinMs: 45 * MINUTE,
  urgencyScores: [80, 60, 40, 20],
}
