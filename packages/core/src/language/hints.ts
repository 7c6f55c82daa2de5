import type { Lexeme } from './lexeme.ts'
import { kindSet, shareKinds } from './lexicon/lexicon.ts'
import { timeWordsOf } from './time-words.ts'
import { AND_A_HALF, DEFINITE_NUMERALS, PARTS } from './vocabulary/arabic-counts.ts'
import { OPENERS } from './vocabulary/arabic-name-ties.ts'

/**
 * What a word tells by itself, as bits. Every finder begins with them: most words of a text can be passed over without
 * being looked at, and what none of its words hints at need not be looked for.
 */
export const STOP = 1
/** A figure. */
export const FIGURE = 1 << 1
/** A figure, or a word that may begin a number. */
export const NUMBER = 1 << 2
/** Phrases of the lexicon begin with it. */
export const KNOWN = 1 << 3
/** Its script has capitals. */
export const CASED = 1 << 4
/** Two words that were written as one. */
export const SEAM = 1 << 5
/** It may begin a date: a figure, the name of a day or month, a word for time. */
export const DATE = 1 << 6
/** An Arabic word that may open a name without being one: a tie (ابو), عبدال…, a definite body. */
export const OPENER = 1 << 7
/** It alone is a phrase of the lexicon; it begins longer ones; it stands second in one. */
export const ALONE = 1 << 9
export const LONGER = 1 << 10
export const SECOND = 1 << 11
/** A first name or a family's, as it stands. */
export const OWN_NAME = 1 << 12
/** An Arabic word that may tell how many without a numeral: a dual, نصف, الأربع. */
export const COUNT = 1 << 8

/** The hints of a word of which all else is known. */
export function hintsOf(lexeme: Omit<Lexeme, 'hints'>, language: string): number {
  const { folded, kinds } = lexeme
  const isArabic = language === 'ar'
  const isFigure = lexeme.value !== undefined
  const told = [
    endingOf(folded) << ENDING,
    lexeme.stop ? STOP : 0,
    isFigure ? FIGURE : 0,
    isFigure || shareKinds(kinds, NUMERALS) ? NUMBER : 0,
    lexeme.entries.length > 0 ? KNOWN : 0,
    lexeme.alone.length > 0 ? ALONE : 0,
    lexeme.longer.length > 0 ? LONGER : 0,
    lexeme.second !== 0 || lexeme.secondStem !== 0 ? SECOND : 0,
    lexeme.cased ? CASED : 0,
    lexeme.seam > 0 ? SEAM : 0,
    isFigure || shareKinds(kinds, DATES) || timeWordsOf(language)?.openers.has(folded) === true
      ? DATE
      : 0,
    isArabic && (OPENERS.has(folded) || SLAVE_OF.test(folded)) ? OPENER : 0,
    shareKinds(lexeme.bareKinds, OWN_NAMES) ? OWN_NAME : 0,
    isArabic && mayCount(folded) ? COUNT : 0,
  ]
  return told.reduce((bits, bit) => bits | bit)
}

/** How far to the right the five bits stand that an ending is told by. */
const ENDING = 27

/** The last three letters of a folded word, mixed to five bits: words with another number end otherwise. */
export function endingOf(folded: string): number {
  let mixed = 0
  for (let at = Math.max(0, folded.length - 3); at < folded.length; at++)
    mixed = Math.imul(mixed ^ folded.charCodeAt(at), 0x9e3779b1)
  return mixed >>> ENDING
}

/** The same from the hints of a word. */
export const hintedEnding = (hint: number): number => hint >>> ENDING

const NUMERALS = kindSet(['numeral'])
const OWN_NAMES = kindSet(['given', 'surname'])
const DATES = kindSet(['day', 'weekday', 'month', 'numeral'])
/** عبدالله: the first name of two words written as one. */
const SLAVE_OF = /^و?عبدال/

const mayCount = (folded: string): boolean =>
  DUAL.test(folded) || DEFINITE_NUMERALS.has(folded) || PARTS.has(folded) || folded === AND_A_HALF
/** The ending of two of a thing, and of many other words. */
const DUAL = /..[اي]ن$/
