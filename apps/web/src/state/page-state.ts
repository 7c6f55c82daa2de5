import type { SourcesSummary, TickerDocument } from '@shareet/protocol'

/** What the page knows. Replaced as a whole with every change. */
export interface PageState {
  /** The last rundown that was received; kept when the server goes away. */
  readonly document: TickerDocument | null
  readonly summary: SourcesSummary | null
  readonly connection: 'connecting' | 'live' | 'away'
  /** When the server was last heard before it went away, milliseconds since 1970. */
  readonly awaySince: number | null
}

export const emptyState: PageState = {
  document: null,
  summary: null,
  connection: 'connecting',
  awaySince: null,
}
