import type { TextDocument } from './text.ts'

/**
 * What editors ordered on a ticker and what it learned from that: `GET /api/v1/tickers/:ticker/desk`, for those who have the
 * token. All times ISO 8601 UTC.
 */
export interface DeskDocument {
  readonly ticker: string
  /** What stands ordered of live stories, the latest first. */
  readonly orders: readonly OrderDocument[]
  readonly learned: LearnedDocument
  /** The last decisions, the latest first; at most 50. */
  readonly decisions: readonly DecisionDocument[]
}

export interface OrderDocument {
  readonly story: string
  readonly verb: 'pin' | 'raise' | 'lower' | 'kill'
  readonly at: string
  /** Its words now: on air, or of its first report. */
  readonly line: TextDocument
}

export interface LearnedDocument {
  /** False where the configuration switched it off: nothing is changed then. */
  readonly on: boolean
  /** Decisions that it is learned from, and how many are needed. */
  readonly decisions: number
  readonly needed: number
  /** Factors on the weights of signals, as far as they are not 1. */
  readonly factors: Readonly<Record<string, number>>
}

export interface DecisionDocument {
  readonly verb: 'pin' | 'raise' | 'lower' | 'kill' | 'release' | 'forget'
  /** Null of `forget`. */
  readonly story: string | null
  readonly by: string
  readonly at: string
}
