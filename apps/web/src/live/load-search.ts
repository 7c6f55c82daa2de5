import type { SearchAnswer, ShareetApi } from '@shareet/client'

/** Looks words up in the archive, from where an earlier answer ended. Never rejects; an aborted call answers `not-fetched`. */
export type LoadSearch = (
  words: string,
  cursor: string | null,
  signal: AbortSignal,
) => Promise<SearchAnswer | { readonly kind: 'not-fetched' }>

export const loadSearchFrom =
  (api: ShareetApi): LoadSearch =>
  (words, cursor, signal) =>
    api.search(words, cursor, signal).catch(() => ({ kind: 'not-fetched' }))
