/** What a phrase may mean. `value` is a key of its kind: an ISO code, an event kind, an agency's name, a number. */
export type MeaningKind =
  | 'country'
  | 'agency'
  | 'event'
  | 'counted'
  | 'dual'
  | 'scale'
  | 'numeral'
  | 'month'
  | 'genre'
  | 'sport'
  | 'hedge'
  | 'denial'
  | 'urgent'
  | 'past'
  | 'hypothesis'
  | 'and'
  | 'credit'
  | 'title'
  | 'body'
  | 'given'
  | 'surname'
  | 'city'
  | 'site'
  | 'thing'
  | 'organisation'
  | 'saying'
  | 'adding'
  | 'quoted'
  | 'according'
  | 'anonymous'
  | 'media'
  | 'courtesy'
  | 'planned'
  | 'confirmed'
  | 'day'
  | 'weekday'
  | 'topic'
  | 'label'
  | 'countable'
  | 'uncounted'
  | 'announcing'
  | 'voice'

export interface Meaning {
  readonly kind: MeaningKind
  readonly value: string
  readonly weight: number
}

/** How a phrase must be written to count: by its stems or its folded words; with a capital, all in capitals, or anyhow. */
export interface Entry {
  readonly words: readonly string[]
  readonly match: 'stem' | 'exact'
  readonly capital: 'any' | 'first' | 'all'
  readonly meaning: Meaning
  /** Its meaning's kind as a number from 0: loops over thousands of words count by it. */
  readonly kindNumber: number
}

/** More kinds than there are. */
export const MOST_KINDS = 64
const numbers = new Map<MeaningKind, number>()

/** Kinds are numbered as they are first asked for. */
export function numberOfKind(kind: MeaningKind): number {
  let number = numbers.get(kind)
  if (number === undefined) numbers.set(kind, (number = numbers.size))
  return number
}

export interface Lexicon {
  /** Phrases that begin with a word of which these are the forms and stems, longest first. */
  startingWith(forms: readonly string[], stems: readonly string[]): readonly Entry[]
}
