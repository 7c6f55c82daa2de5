import type { ShareetApi } from '@shareet/client'
import type { SourcesDocument } from '@shareet/protocol'

/** Fetches the state of all sources; null where it could not be had. */
export type LoadSources = (signal: AbortSignal) => Promise<SourcesDocument | null>

export const loadSourcesFrom =
  (api: ShareetApi): LoadSources =>
  signal =>
    api.sources(signal).catch(() => null)
