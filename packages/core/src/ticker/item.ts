import { openWatch } from '../importance/index.ts'
import type { Watch, Weighed } from '../importance/index.ts'
import { tickerId } from '../values/index.ts'
import type { ArticleId, Instant, ItemId, PublisherId, StoryId, TickerId } from '../values/index.ts'
import type { Line } from './line/index.ts'

/** A line on air with what is shown beside it: a copy, untouched by later polls until the ticker takes a new one. */
export interface Item {
  readonly id: ItemId
  readonly story: StoryId
  readonly line: Line
  /** Revision of the report the line was taken from, when it was taken. */
  readonly lineRevision: number
  /** When these words went on air. */
  readonly wordsSince: Instant
  readonly weighed: Weighed
  readonly reports: number
  readonly publishers: readonly ItemPublisher[]
  readonly since: Instant
  /** With which score it entered, and which was needed; absent of an item that an older program put on air. */
  readonly entered?: { readonly score: number; readonly bar: number }
  readonly firstReport: Instant
  readonly lastReport: Instant
  readonly url: string | null
}

export interface ItemPublisher {
  readonly id: PublisherId
  readonly name: string
}

/** The ordered items of a ticker, now. */
export interface Rundown {
  /** Whose rundown it is: an item is an item of one ticker. */
  readonly ticker: TickerId
  /** Number of changes so far. */
  readonly seq: number
  readonly at: Instant
  readonly items: readonly Item[]
  /** What was alerted: kept here, so that it is stored with what was on air. */
  readonly watch: Watch
}

export const emptyRundown = (at: Instant, ticker = tickerId('main')): Rundown => ({
  ticker,
  seq: 0,
  at,
  items: [],
  watch: openWatch(at),
})

/** What the as-run log records. */
export type TickerEvent =
  | { readonly kind: 'on'; readonly item: Item; readonly at: Instant }
  | { readonly kind: 'words'; readonly item: Item; readonly before: Item; readonly at: Instant }
  | {
      readonly kind: 'off'
      readonly item: Item
      readonly at: Instant
      readonly reason: OffReason
      readonly article?: ArticleId
    }

export type OffReason = 'expired' | 'unimportant' | 'displaced' | 'same-event'
