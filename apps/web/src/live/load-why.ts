import type { ShareetApi } from '@shareet/client'
import type { WhyDocument } from '@shareet/protocol'

/** Fetches why an item is on air; undefined where it is not, or cannot be had. Never rejects. */
export type LoadWhy = (item: string, signal: AbortSignal) => Promise<WhyDocument | undefined>

export const loadWhyFrom =
  (api: ShareetApi): LoadWhy =>
  (item, signal) =>
    api.why(item, signal).catch(() => undefined)
