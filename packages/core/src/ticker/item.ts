import type { Order } from '../desk/index.ts'
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
  /** What an editor ordered of its story. */
  readonly order?: Order
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
  /** In the order of their leaving; forgotten when their stories could not be on air any more. */
  readonly rested: readonly Rested[]
  readonly held: readonly Held[]
}

/** A story kept off air by the house's list of words; looked at again when another report of it has come. */
export interface Held {
  readonly story: StoryId
  readonly word: string
  readonly reports: number
}

/** A story that made room after its longest time on air: without a new fact it does not come back before others. */
export interface Rested {
  readonly story: StoryId
  /** When it left. */
  readonly since: Instant
}

export const emptyRundown = (at: Instant, ticker = tickerId('main')): Rundown => ({
  ticker,
  seq: 0,
  at,
  items: [],
  watch: openWatch(at),
  rested: [],
  held: [],
})

/** What the as-run log records. */
export type TickerEvent =
  | { readonly kind: 'on'; readonly item: Item; readonly at: Instant }
  | { readonly kind: 'words'; readonly item: Item; readonly before: Item; readonly at: Instant }
  /** It would be on air but for a word; told once. */
  | { readonly kind: 'held'; readonly held: Held; readonly at: Instant }
  | {
      readonly kind: 'off'
      readonly item: Item
      readonly at: Instant
      readonly reason: OffReason
      readonly article?: ArticleId
    }

export type OffReason =
  | 'expired'
  | 'unimportant'
  | 'displaced'
  | 'same-event'
  /** Enough lines are of its family, country or topic. */
  | 'crowded'
  /** It had its longest time on air. */
  | 'made-room'
  /** An editor killed it, or a story of its event. */
  | 'killed'
  /** The house's list has a word of it. */
  | 'banned'
