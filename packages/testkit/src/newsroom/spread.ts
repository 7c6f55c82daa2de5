import type { Scenario } from './scenario.ts'

/** How far and how fast news of one reach travels. Shares are probabilities per masthead. */
export interface Spread {
  /** Covers the event at all. */
  readonly share: number
  /** Mean wait between one masthead's report and the next one's, story time. */
  readonly meanGapMs: number
  /** Comes back to it at the second stage. */
  readonly followShare: number
  /** Comes back to it at the last stage. */
  readonly lastShare: number
}

const MINUTE = 60_000

export const spread: Readonly<Record<Scenario['reach'], Spread>> = {
  world: { share: 0.85, meanGapMs: 2.5 * MINUTE, followShare: 0.5, lastShare: 0.35 },
  region: { share: 0.5, meanGapMs: 4 * MINUTE, followShare: 0.35, lastShare: 0.2 },
  local: { share: 0.15, meanGapMs: 8 * MINUTE, followShare: 0.25, lastShare: 0.1 },
}
