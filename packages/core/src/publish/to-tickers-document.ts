import type { TickerDocument, TickersDocument } from '@shareet/protocol'

/** The list of all tickers, each with how far its rundown has come. */
export const toTickersDocument = (documents: readonly TickerDocument[]): TickersDocument => ({
  tickers: documents.map(({ ticker, seq, at, items }) => ({
    ...ticker,
    seq,
    at,
    items: items.length,
  })),
})
