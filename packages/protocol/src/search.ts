import type { TextDocument } from './text.ts'

/** What the archive has on a question: `GET /api/v1/search`. */
export interface SearchDocument {
  /** Best match first. */
  readonly hits: readonly HitDocument[]
  /** Brings the next page as `cursor`; null where this is the last one. */
  readonly more: string | null
}

/** An article that was found. */
export interface HitDocument {
  readonly article: string
  readonly title: FoundDocument
  /** The stretch of the text that answers best. */
  readonly snippet: FoundDocument
  readonly publisher: string
  readonly source: string
  readonly url: string | null
  readonly published: string
  readonly story: string
  /** The story can still grow. */
  readonly live: boolean
}

/** Words with what was found in them, in UTF-16 code units: in order, apart from each other. */
export interface FoundDocument extends TextDocument {
  readonly found: readonly { readonly start: number; readonly end: number }[]
}
