import type { TextDocument } from './text.ts'
import type { AlertDocument, SignalDocument } from './ticker.ts'

/**
 * Why an item is on air now, and what would have to change for it to leave: `GET /api/v1/tickers/:ticker/items/:item/why`.
 * All times ISO 8601 UTC.
 */
export interface WhyDocument {
  readonly ticker: string
  readonly item: string
  readonly story: string
  readonly line: TextDocument
  /** The moment for which all this is said. */
  readonly at: string
  /** What its story weighs then, and the reasons, which add up to it. */
  readonly importance: number
  readonly why: readonly MovedSignalDocument[]
  /** The reports that the reasons name. */
  readonly reports: readonly MovingReportDocument[]
  readonly alert: AlertDocument
  /** On air since. */
  readonly since: string
  /** Its score when it went on air, and the one that was needed; null where that was not kept. */
  readonly entered: {
    readonly score: number
    readonly bar: number
    /** Less was needed than usual, for there was little else. */
    readonly slowDay: boolean
  } | null
  /** The score that is needed to enter now. */
  readonly bar: number
  /**
   * The rule without which it would leave. `desk`: an editor wants it there. `alert`: its alert stands. `minimum-time`: it has only just entered. `slow-day`:
   * there is little else. `official-alert`: a public warning carries it. `gap`: it could not enter any more, but need not
   * leave yet. `margin`: what weighs more does not lead by enough. `score`: none; its own weight. null: the next look
   * takes it off.
   */
  readonly held:
    | 'desk'
    | 'alert'
    | 'minimum-time'
    | 'slow-day'
    | 'official-alert'
    | 'gap'
    | 'margin'
    | 'score'
    | null
  /** When its shortest time on air is over. */
  readonly heldUntil: string
  /** Points by which a newcomer must lead. */
  readonly margin: number
  readonly leaves: DepartureDocument
  /** So many newcomers with more than so many points each would take its place; null where none could now. */
  readonly newcomers: { readonly count: number; readonly score: number } | null
}

/** A reason with the reports that make it what it is. */
export interface MovedSignalDocument extends SignalDocument {
  /** Ids of up to eight, the one that says most first. */
  readonly reports: readonly string[]
  readonly reportCount: number
}

export interface MovingReportDocument {
  readonly id: string
  readonly title: TextDocument
  readonly publisher: string
  readonly url: string | null
  readonly published: string
}

/** How an item goes if no report comes. */
export interface DepartureDocument {
  readonly at: string
  /**
   * `expired`: too old. `unimportant`: below `bar`. `displaced`: others outweigh it. `same-event`: another line tells it.
   * `crowded`: enough is on of its kind. `made-room`: it had its longest time. `killed`: by an
   * editor. `banned`: the house's list has a word of it.
   */
  readonly reason:
    | 'expired'
    | 'unimportant'
    | 'displaced'
    | 'same-event'
    | 'crowded'
    | 'made-room'
    | 'killed'
    | 'banned'
  /** The score below which an item leaves then. */
  readonly bar: number
}
