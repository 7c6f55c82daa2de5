import { ALONE, LONGER, SECOND } from '../hints.ts'
import type { Lexeme } from '../lexeme.ts'
import type { LookedUp } from '../word-memory.ts'
import type { Break } from '../words.ts'
import { MOST_KINDS } from './lexicon.ts'
import type { Entry, Meaning } from './lexicon.ts'

/** A phrase of the lexicon found in a text: the words from `from` up to and without `to`. */
export interface Mark {
  readonly meaning: Meaning
  /** Its meaning's kind as a number from 0. */
  readonly kindNumber: number
  /** The phrase as the lexicon has it: without the clitics or endings of the text. */
  readonly phrase: readonly string[]
  readonly from: number
  readonly to: number
}

/**
 * Every phrase that the lexicon knows, in order. Of one kind the longest phrase wins, and words inside it are not
 * looked at again for that kind: "trade war" is no war, كوريا الشمالية is one country. No phrase goes over a sentence's
 * end.
 */
export function findMarks({ lexemes, hints }: LookedUp<Lexeme>, breaks: readonly Break[]): Mark[] {
  const marks: Mark[] = []
  free.fill(0)
  begun.fill(-1)

  /** Phrases are offered longest first; several of one kind and length are all taken. */
  function take({ kindNumber, words, meaning }: Entry, at: number, to: number): void {
    const end = free[kindNumber] as number
    if (end > at && (end !== to || begun[kindNumber] !== at)) return
    free[kindNumber] = to
    begun[kindNumber] = at
    marks.push({ meaning, kindNumber, phrase: words, from: at, to })
  }

  for (let at = 0; at < lexemes.length; at++) {
    const hint = hints[at] as number
    // Hundreds of phrases begin with some words; most words stand second in none of them.
    if (
      (hint & LONGER) !== 0 &&
      at + 1 < hints.length &&
      ((hints[at + 1] as number) & SECOND) !== 0 &&
      breaks[at + 1] !== 'sentence'
    ) {
      const { longer, longerSeconds } = lexemes[at] as Lexeme
      const { second, secondStem } = lexemes[at + 1] as Lexeme
      for (let index = 0; index < longerSeconds.length; index++) {
        const wanted = longerSeconds[index]
        if (wanted !== second && wanted !== secondStem) continue
        const entry = longer[index] as Entry
        if (goesOn(entry, lexemes, breaks, at)) take(entry, at, at + entry.words.length)
      }
    }
    if ((hint & ALONE) === 0) continue
    const { alone } = lexemes[at] as Lexeme
    for (let index = 0; index < alone.length; index++) take(alone[index] as Entry, at, at + 1)
  }
  return marks
}

/** By kind: the first word that no earlier phrase has, and where the phrase begins that was taken last. Made once for all texts. */
const free = new Int32Array(MOST_KINDS)
const begun = new Int32Array(MOST_KINDS)

/** Whether a phrase of which two words stand here is here to its end. */
function goesOn(
  { words, match }: Entry,
  lexemes: readonly Lexeme[],
  breaks: readonly Break[],
  at: number,
): boolean {
  for (let next = 2; next < words.length; next++) {
    const lexeme = lexemes[at + next]
    if (!lexeme || breaks[at + next] === 'sentence') return false
    if ((match === 'stem' ? lexeme.stem : lexeme.folded) !== words[next]) return false
  }
  return true
}
