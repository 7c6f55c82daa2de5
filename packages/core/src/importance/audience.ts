import type { SourceId } from '../values/index.ts'
import type { Gain, Loss } from './policy.ts'

/** Whom a ticker is for, what counts more on it, and what it looks at. */
export interface Audience {
  /** Its name, by which scores for it are told from others'. */
  readonly id: string
  /** Of what was learned of its weights, a name: scores of another one are no bounds. Absent where nothing was. */
  readonly learned?: string
  /** ISO 3166-1 alpha-2: its own countries. News about them is near, and so is what their publishers carry. */
  readonly home: readonly string[]
  /** Other countries whose news it follows as closely. */
  readonly follows: readonly string[]
  /** BCP 47, main part: what is told in these languages is told to them. */
  readonly languages: readonly string[]
  /** Codes of top Media Topics (`medtop:04000000`) that the ticker is about. */
  readonly topics: readonly string[]
  /** What the ticker watches for. */
  readonly words: readonly WatchWord[]
  /** Factors on the weights of signals, 0 to 4; 1 where nothing is said. */
  readonly weights: Readonly<Partial<Record<Gain | Loss, number>>>
  /** Reports of these sources alone are seen; null: of all. */
  readonly sources: ReadonlySet<SourceId> | null
  /** Stories told in these languages alone are shown; null: in any. Those linked in others count as evidence. */
  readonly tongues: readonly string[] | null
}

/** Words that a report may name: as a name, or all of them in its headline, in any form. */
export interface WatchWord {
  /** As keys of names are written. */
  readonly name: string
  /** Stemmed. */
  readonly terms: readonly string[]
}

/** Nobody in particular: nothing is far, and nothing out of sight. */
export const worldAudience: Audience = {
  id: 'world',
  home: [],
  follows: [],
  languages: [],
  topics: [],
  words: [],
  weights: {},
  sources: null,
  tongues: null,
}
