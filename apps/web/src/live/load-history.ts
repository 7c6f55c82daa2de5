import type { ShareetApi } from '@shareet/client'
import type { HistoryDocument } from '@shareet/protocol'

/** Fetches the last day of the ticker; undefined where it cannot be had. Never rejects. */
export type LoadHistory = (signal: AbortSignal) => Promise<HistoryDocument | undefined>

export const loadHistoryFrom =
  (api: ShareetApi): LoadHistory =>
  signal =>
    api.history(signal).catch(() => undefined)
