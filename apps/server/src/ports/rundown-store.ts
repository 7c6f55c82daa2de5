import type { Place, Placed, Rundown } from '@shareet/core/ticker'
import type { Instant, ItemId, StoryId, TickerId } from '@shareet/core/values'
import type { TickerDocument } from '@shareet/protocol'

/** The last rundown of each ticker and the as-run log: what was on air from when to when. */
export interface RundownStore {
  last(ticker: TickerId): Promise<StoredRundown | undefined>
  /** The tickers that ever had a rundown, in order of their ids. */
  tickers(): Promise<readonly TickerId[]>
  /**
   * Stores the next rundown with what went off and on air, or nothing. `seq` must follow the last one: a gap or a
   * repetition is a bug and throws. `off` is applied before `on`, so that new words may follow old ones of one item.
   */
  append(change: RundownChange): Promise<void>
  /** What was on air at any moment from `from` until before `to`, in order of going on air. */
  asRun(ticker: TickerId, from: Instant, to: Instant): AsyncIterable<AsRun>
  /**
   * Where stories stood from `from` until before `to`, in order of time to the minute, beginning with the last place before
   * that of each story that was on air then. At most 50,000: what came later is left out.
   */
  places(ticker: TickerId, from: Instant, to: Instant): Promise<readonly Placed[]>
  /** Forgets what went off air, and where a story stood, before `before`; answers how many rows. At most 10,000 each at a call. */
  prune(before: Instant): Promise<number>
}

export interface StoredRundown {
  readonly seq: number
  readonly at: Instant
  /** As published. */
  readonly document: TickerDocument
  /** As the ticker stage goes on from it. */
  readonly state: Rundown
}

export interface RundownChange extends StoredRundown {
  readonly ticker: TickerId
  readonly off: readonly AsRunEnd[]
  readonly on: readonly AsRunStart[]
  /** Where stories stand since, if they stood elsewhere before. */
  readonly places: readonly Place[]
}

export interface AsRunStart {
  readonly item: ItemId
  readonly story: StoryId
  readonly text: string
  readonly attribution: string | null
}

export interface AsRunEnd {
  readonly item: ItemId
  /** Why: an off-air reason of the ticker stage, or `words` where the same item goes on with other words. */
  readonly reason: string
}

export interface AsRun extends AsRunStart {
  readonly on: Instant
  /** Null while on air. */
  readonly off: Instant | null
  readonly reason: string | null
}
