import type { SourcesDocument } from '@shareet/protocol'

/** Fetches the state of all sources; null where it could not be had. */
export type LoadSources = (signal: AbortSignal) => Promise<SourcesDocument | null>

export const loadSources: LoadSources = async signal => {
  try {
    const response = await fetch('api/v1/sources', { signal })
    return response.ok ? ((await response.json()) as SourcesDocument) : null
  } catch {
    return null
  }
}
