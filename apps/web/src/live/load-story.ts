import type { ShareetApi } from '@shareet/client'
import type { StoryDocument } from '@shareet/protocol'

export type StoryAnswer =
  | { readonly kind: 'story'; readonly document: StoryDocument }
  /** The server keeps it no longer. */
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'not-fetched' }

/** Fetches a story with its reports. Never rejects; an aborted call answers `not-fetched`. */
export type LoadStory = (story: string, signal: AbortSignal) => Promise<StoryAnswer>

export const loadStoryFrom =
  (api: ShareetApi): LoadStory =>
  async (story, signal) => {
    try {
      const document = await api.story(story, signal)
      return document ? { kind: 'story', document } : { kind: 'not-kept' }
    } catch {
      return { kind: 'not-fetched' }
    }
  }
