/** What somebody looks for: every term must be found. */
export interface ArchiveQuery {
  readonly terms: readonly ArchiveTerm[]
}

/** A word or phrase, in all the ways in which texts may have it; one of them is enough. */
export interface ArchiveTerm {
  /** Words that follow each other, as `SearchKeys.word` has them. */
  readonly phrases: readonly (readonly string[])[]
  /** The last word of a phrase may go on. */
  readonly prefix: boolean
  /** Stems with the language that they are of, as `stemKey` writes them. */
  readonly stems: readonly string[]
}

/** A stem as it is filed: what is a stem in one language is a word of its own in another. */
export const stemKey = (language: string, stem: string): string => `${language}:${stem}`

/** Why a question cannot be answered. `detail` is a sentence for whoever asked. */
export interface QueryFault {
  readonly kind: 'empty' | 'too-long' | 'too-many-words' | 'short-prefix'
  readonly detail: string
}
