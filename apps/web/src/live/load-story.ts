import type { StoryDocument } from '@shareet/protocol'

export type StoryAnswer =
  | { readonly kind: 'story'; readonly document: StoryDocument }
  /** The server keeps it no longer. */
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'not-fetched' }

/** Fetches a story with its reports. Never rejects; an aborted call answers `not-fetched`. */
export type LoadStory = (story: string, signal: AbortSignal) => Promise<StoryAnswer>

export const loadStory: LoadStory = async (story, signal) => {
  try {
    const response = await fetch(`api/v1/stories/${encodeURIComponent(story)}`, { signal })
    if (response.status === 404 || response.status === 410) return { kind: 'not-kept' }
    if (!response.ok) return { kind: 'not-fetched' }
    return { kind: 'story', document: (await response.json()) as StoryDocument }
  } catch {
    return { kind: 'not-fetched' }
  }
}
