import type { SourcesSummary, TickerDocument, TickerHead } from '@shareet/protocol'

/** What the page knows. Replaced as a whole with every change. */
export interface PageState {
  /** The last rundown that was received; kept when the server goes away. */
  readonly document: TickerDocument | null
  readonly summary: SourcesSummary | null
  /** All tickers of the server; empty until known. */
  readonly tickers: readonly TickerHead[]
  readonly connection: 'connecting' | 'live' | 'away'
  /** When the server was last heard before it went away, milliseconds since 1970. */
  readonly awaySince: number | null
}

export const emptyState: PageState = {
  document: null,
  summary: null,
  tickers: [],
  connection: 'connecting',
  awaySince: null,
}
