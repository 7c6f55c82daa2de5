import { DAY } from '../values/index.ts'

/** How much is learned from an editor's decisions. */
export interface DeskPolicy {
  /** Decisions before anything is changed: one may be a matter of taste. */
  readonly fewestDecisions: number
  /** Decisions looked at, the last ones. */
  readonly mostDecisions: number
  /** A decision counts half after this time. */
  readonly halfLifeMs: number
  /** A factor is this far from 1 at most. */
  readonly most: number
  /** Points by which a story differs from those beside it that count as a clear difference. */
  readonly clearPoints: number
  /** Clear differences that move a factor by half of the most. */
  readonly halfWay: number
}

/** Set by hand: there are no records of an editor's decisions to fit them on. */
export const deskPolicy: DeskPolicy = {
  fewestDecisions: 5,
  mostDecisions: 500,
  halfLifeMs: 30 * DAY,
  most: 0.2,
  clearPoints: 8,
  halfWay: 6,
}
