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
  | 'staged'
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
  /** The number of its second word as it is matched, which most texts rule out at once; 0 for a phrase of one word. */
  readonly second: number
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

/** Some kinds of meaning as bits, of which one number has too few: what a word means is asked for at every word of a text. */
export interface KindSet {
  readonly low: number
  readonly high: number
}

const BITS = 32

export function kindSet(kinds: Iterable<MeaningKind>): KindSet {
  let low = 0
  let high = 0
  for (const kind of kinds) {
    const number = numberOfKind(kind)
    if (number < BITS) low |= 1 << number
    else high |= 1 << (number - BITS)
  }
  return { low, high }
}

export const shareKinds = (some: KindSet, others: KindSet): boolean =>
  ((some.low & others.low) | (some.high & others.high)) !== 0

/** Words and stems that stand second in phrases, each with a number of its own, from 1. */
const seconds = { exact: new Map<string, number>(), stem: new Map<string, number>() }

/** Numbers a word that stands second in a phrase; numbers are given as phrases are made. */
export function numberSecond(word: string | undefined, match: Entry['match']): number {
  if (word === undefined) return 0
  let number = seconds[match].get(word)
  if (number === undefined)
    seconds[match].set(word, (number = seconds.exact.size + seconds.stem.size + 1))
  return number
}

/** The number of a folded word, or of a stem, that stands second in a phrase of some lexicon; 0 for any other. */
export const numberOfSecond = (word: string, match: Entry['match']): number =>
  seconds[match].get(word) ?? 0

export interface Lexicon {
  /** Phrases that begin with a word of which these are the forms and stems, longest first. */
  startingWith(forms: readonly string[], stems: readonly string[]): readonly Entry[]
}
