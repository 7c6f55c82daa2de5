import type { Evidence, MergeEvidence } from './evidence.ts'
import type { LiveStory } from './live-story.ts'

/** A story that a report may belong to, with what speaks for and against it. */
export interface WeighedStory {
  readonly story: LiveStory
  readonly evidence: Evidence
  /** Log-odds; what a policy joins at is compared with it. */
  readonly score: number
}

/** A story that may be the same as another one. */
export interface WeighedPair {
  readonly story: LiveStory
  readonly evidence: MergeEvidence
  readonly score: number
}
