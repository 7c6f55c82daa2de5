import type { Direction, TextDocument } from './text.ts'

/** The rundown of one ticker at one sequence number: what `GET /api/v1/tickers/ID` answers, and `/api/v1/ticker` for the first. */
export interface TickerDocument {
  readonly version: 1
  readonly ticker: TickerHead
  /** Number of the last rundown change contained here. Grows by one a change and survives restarts. */
  readonly seq: number
  /** When this rundown came to be, ISO 8601 UTC. */
  readonly at: string
  /** In the order of the rundown, most important first. Empty means a quiet hour, not a fault. */
  readonly items: readonly ItemDocument[]
}

export interface TickerHead {
  readonly id: string
  readonly name: string
  /** Language of the interface around the lines, BCP 47. */
  readonly language: string
  readonly direction: Direction
}

/** All tickers, the one meant where none is named first: what `GET /api/v1/tickers` answers. */
export interface TickersDocument {
  readonly tickers: readonly TickerSummary[]
}

/** A ticker with how far its rundown has come. */
export interface TickerSummary extends TickerHead {
  readonly seq: number
  /** When its rundown came to be, ISO 8601 UTC. */
  readonly at: string
  /** Lines on air. */
  readonly items: number
}

/** The words that a line was translated from, and by which service. */
export interface TranslatedDocument {
  readonly from: TextDocument
  readonly by: string
}

/** Whose word a line is. */
export interface AttributionDocument extends TextDocument {
  /** Where the house wants it, `before` the line with a colon; left out, each output has its own usual place. */
  readonly place?: 'before' | 'after'
}

/** One line on air. A copy: it does not change when the story behind it does, until the ticker takes the change. */
export interface ItemDocument {
  readonly id: string
  readonly story: string
  readonly line: TextDocument
  /** Of a line that a machine translated: what was translated, and the service that did it. */
  readonly translated?: TranslatedDocument
  /** Who says so, where house style wants it said. */
  readonly attribution: AttributionDocument | null
  /** Place or topic, shown muted before the line. */
  readonly kicker: TextDocument | null
  /** IPTC urgency, 1 (flash) to 5. */
  readonly urgency: number
  /** Its alert stands: it is `unconfirmed` or `breaking`. */
  readonly breaking: boolean
  readonly alert: AlertDocument
  /** What an editor ordered of it: at the top, or higher or lower than its importance says. */
  readonly desk?: 'pin' | 'raise' | 'lower'
  /** Rests on one publisher only. */
  readonly unconfirmed: boolean
  /** 0–100, rounded to one decimal; equals the sum of `why` contributions within 0.1. */
  readonly importance: number
  readonly why: readonly SignalDocument[]
  /** Reports behind the story, copies included. */
  readonly reports: number
  /** Names of up to three independent publishers, first to report first. */
  readonly publishers: readonly string[]
  readonly publisherCount: number
  /** On air since, ISO 8601 UTC. */
  readonly since: string
  /** When the event was first and last reported, ISO 8601 UTC. */
  readonly firstReport: string
  readonly lastReport: string
  /** The report the line was taken from, where it has an address. */
  readonly url: string | null
}

/** Where an event is on its way as an alert of this ticker. */
export interface AlertDocument {
  /**
   * `candidate`: it has not alerted. `unconfirmed`: an agency's flash that nobody confirmed yet. `breaking`: its alert
   * stands. `developing`: new facts keep coming. `sustained`: still reported, without any. `faded`: it lost its weight,
   * or nobody confirmed it, or it was denied.
   */
  readonly state: 'candidate' | 'unconfirmed' | 'breaking' | 'developing' | 'sustained' | 'faded'
  /** When it alerted, ISO 8601 UTC; null for a candidate. */
  readonly at: string | null
  /** Its publishers deny by now what they had told. */
  readonly retracted: boolean
}

/** One reason for importance. `contribution` is what it adds to (or takes from) the score. */
export interface SignalDocument {
  readonly signal: string
  /** 0–1 after normalising. */
  readonly value: number
  readonly weight: number
  readonly contribution: number
  /** Plain facts for the sentence in the catalogue, such as `{ publishers: 9, minutes: 40 }`. */
  readonly facts: Readonly<Record<string, number | string>>
}
