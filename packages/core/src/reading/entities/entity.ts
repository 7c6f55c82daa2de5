import type { WordSpan } from '../passage.ts'

/** A person, body or place that a text names, at one of the places where it does. */
export interface Entity extends WordSpan {
  readonly kind: 'person' | 'organisation' | 'place'
  /** As printed; a later mention by the family name alone has the whole name of the first. */
  readonly name: string
  /** The office that stands beside the name. */
  readonly role: WordSpan | null
}
