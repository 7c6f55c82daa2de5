import type { ShareetApi } from '@shareet/client'
import type { TickersDocument } from '@shareet/protocol'

/** Fetches the list of all tickers; null where it could not be had. */
export type LoadTickers = (signal: AbortSignal) => Promise<TickersDocument | null>

export const loadTickersFrom =
  (api: ShareetApi): LoadTickers =>
  signal =>
    api.tickers(signal).catch(() => null)
