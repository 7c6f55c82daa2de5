import type { WordSpan } from '../passage.ts'

/** Something that somebody is said to have said: the words of `span`, exactly as printed. */
export interface QuoteSpan extends WordSpan {
  /** In quotation marks, or told in a clause. */
  readonly kind: 'direct' | 'reported'
  /** Who said it, as the text names them first; null where nobody is named. */
  readonly speaker: string | null
  /** Told by people whom the text does not name. */
  readonly anonymous: boolean
  /** The agency, paper or broadcaster through which it came. */
  readonly via: string | null
}

export interface Speaker {
  readonly name: string | null
  readonly anonymous: boolean
}

export const NOBODY: Speaker = { name: null, anonymous: false }

/** A stretch of words as what a speaker said. */
export const quoteOf = (
  kind: QuoteSpan['kind'],
  { from, to }: WordSpan,
  { name, anonymous }: Speaker,
  via: string | null = null,
): QuoteSpan => ({ kind, from, to, speaker: name, anonymous, via })
