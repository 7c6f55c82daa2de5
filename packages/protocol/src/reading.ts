import type { TextDocument } from './text.ts'

/** What was understood of one report, with its places: `GET /api/v1/stories/:id/reports/:report/reading`. */
export interface ReadingDocument {
  readonly id: string
  readonly title: TextDocument
  /** The beginning of the text. */
  readonly text: TextDocument
  readonly marks: readonly MarkDocument[]
  readonly certainty: string
  readonly genre: string
  readonly eventKind: string | null
  /** Codes of the IPTC Media Topics, strongest first. */
  readonly topics: readonly string[]
}

/** A stretch of headline or text, in UTF-16 code units, and what it was taken for. */
export interface MarkDocument {
  readonly part: 'title' | 'text'
  readonly start: number
  readonly end: number
  readonly kind:
    'person' | 'organisation' | 'place' | 'country' | 'agency' | 'quote' | 'date' | 'number'
  /** The whole name, the ISO code, the day, the value, the speaker of a quote. */
  readonly value: string
}
