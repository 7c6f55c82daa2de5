export interface ArchivePolicy {
  /** Longest question, in characters. */
  readonly queryLength: number
  /** Words and phrases of a question: each is looked up in every language. */
  readonly queryTerms: number
  /** Letters before a `*`: fewer match too much of the archive to say anything. */
  readonly prefixLetters: number
  /** Words shown of a text around what was found, and of these before it. */
  readonly snippetWords: number
  readonly snippetLead: number
  /** Characters of a text in which a snippet is looked for. */
  readonly snippetReach: number
}

/** Set by what a reader of a list can take in and by what keeps one question from holding up the rest. */
export const archivePolicy: ArchivePolicy = {
  queryLength: 300,
  queryTerms: 12,
  prefixLetters: 2,
  snippetWords: 32,
  snippetLead: 6,
  snippetReach: 20_000,
}
