import { cutWords, fold } from '../../../language/index.ts'

/** A sentence as its words, for finding what may go. */
export interface Sentence {
  readonly text: string
  /** Folded, in order. */
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** By word: how many quotation marks and brackets are open at it; 0 behind the last word. */
  readonly depths: readonly number[]
}

const OPEN = '«“„‘([{'
const CLOSE = '»”’)]}'

export function readSentence(text: string): Sentence {
  const { starts, ends } = cutWords(text)
  const depths: number[] = []
  // What closes each mark that is open.
  const open: string[] = []
  let at = 0
  for (const start of starts) {
    for (; at < start; at++) {
      const mark = text.charAt(at)
      const opener = OPEN.indexOf(mark)
      if (mark === open.at(-1) && !isLetter(text.charAt(at + 1))) open.pop()
      else if (opener >= 0) open.push(CLOSE.charAt(opener))
      else if (
        (mark === '"' || mark === "'") &&
        isLetter(text.charAt(at + 1)) &&
        !isLetter(text.charAt(at - 1))
      )
        open.push(mark)
    }
    depths.push(open.length)
    at = Math.max(at, ends[depths.length - 1] ?? at)
  }
  return {
    text,
    words: starts.map((start, index) => fold(text.slice(start, ends[index]))),
    starts,
    ends,
    depths,
  }
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** What stands between a word and the one before it; behind the last word, what closes the text. */
export const gapBefore = ({ text, starts, ends }: Sentence, at: number): string =>
  text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0), starts[at] ?? text.length)

/** A dash between figures or names parts nothing: 1–0, Israel–Lebanon. */
const PARTING = /[،؛;，；—]|,(?!\d)|\s–|–\s|\s[-ـ]\s/

/** Is the word the first after a comma, semicolon or dash? */
export const opensClause = (sentence: Sentence, at: number): boolean =>
  at > 0 && PARTING.test(gapBefore(sentence, at)) && !inDate(sentence, at)

/** 4 – 9 – 1436: dashes and commas between figures part nothing. */
const inDate = ({ words }: Sentence, at: number): boolean =>
  /^\d+$/.test(words[at - 1] ?? '') && /^\d/.test(words[at] ?? '')

/** The last word of the clause that a word stands in: before the next comma that is not inside its quotes. */
export function endOfClause(sentence: Sentence, at: number): number {
  const depth = sentence.depths[at] ?? 0
  let last = at
  while (
    last + 1 < sentence.words.length &&
    ((sentence.depths[last + 1] ?? 0) > depth || !opensClause(sentence, last + 1))
  )
    last++
  return last
}

/** Words that may go: from `first` up to and with `last`. */
export interface Cut {
  readonly first: number
  readonly last: number
}

/**
 * What becomes of the commas at a cut: both go where it stands between two; one stays, of a series; or the Arabic comma
 * behind it is its own and goes in any case.
 */
export type Commas = 'both' | 'one' | 'behind'

const ARABIC = /[\u0620-\u064a]/
/** Denizi’nde: no part of the word as it is read. */
const SUFFIX = /^['’]\p{L}+/u
const CLOSING = /^[»”"'’)\]}]+/

/**
 * The sentence without the words of a cut. Quotation marks that open and close with them go too, and where they stand
 * between two commas, both commas, unless told otherwise.
 */
export function without(sentence: Sentence, { first, last }: Cut, commas: Commas): string {
  const { text, ends, depths, words } = sentence
  const before = first === 0 ? '' : gapBefore(sentence, first)
  const after = gapBefore(sentence, last + 1)
  // A quotation that ends before the cut keeps its closing mark, a name its ending.
  const kept =
    first > 0 && (depths[first - 1] ?? 0) > (depths[first] ?? 0)
      ? (CLOSING.exec(before.replace(/^[,،.]/, ''))?.[0] ?? '')
      : (SUFFIX.exec(before)?.[0] ?? '')
  const head = first === 0 ? '' : text.slice(0, ends[first - 1]) + kept
  if (last + 1 >= words.length) return head
  let to = (ends[last] ?? 0) + (SUFFIX.exec(after)?.[0].length ?? 0)
  if ((depths[last] ?? 0) > (depths[last + 1] ?? 0)) to += CLOSING.exec(after)?.[0].length ?? 0
  const mark = PARTING.exec(after)
  if (mark && commas !== 'one' && (first === 0 || opensClause(sentence, first)))
    to = (ends[last] ?? 0) + mark.index + mark[0].length
  const arabic = mark?.[0] === '،' || (mark?.[0] === ',' && ARABIC.test(head))
  if (mark && arabic && commas === 'behind') to = (ends[last] ?? 0) + mark.index + mark[0].length
  return `${head} ${text.slice(to)}`.replace(/^[\s:|،,;؛–—-]+/, '')
}
