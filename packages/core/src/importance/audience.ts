/** Whom a ticker is for: what is near to them counts more on it. */
export interface Audience {
  /** Its name, by which scores for it are told from others'. */
  readonly id: string
  /** ISO 3166-1 alpha-2: its own countries. News about them is near, and so is what their publishers carry. */
  readonly home: readonly string[]
  /** Other countries whose news it follows as closely. */
  readonly follows: readonly string[]
  /** BCP 47, main part: what is told in these languages is told to them. */
  readonly languages: readonly string[]
  /** Codes of top Media Topics (`medtop:04000000`) that the ticker is about. */
  readonly topics: readonly string[]
  /** Keys of names and headline words (stemmed, normalised) that the ticker watches for. */
  readonly words: readonly string[]
}

/** Nobody in particular: nothing is far. */
export const worldAudience: Audience = {
  id: 'world',
  home: [],
  follows: [],
  languages: [],
  topics: [],
  words: [],
}
