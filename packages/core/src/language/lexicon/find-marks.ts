import type { Lexeme } from '../lexeme.ts'
import type { Break } from '../words.ts'
import { MOST_KINDS } from './lexicon.ts'
import type { Entry, Meaning } from './lexicon.ts'

/** A phrase of the lexicon found in a text: the words from `from` up to and without `to`. */
export interface Mark {
  readonly meaning: Meaning
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
export function findMarks(lexemes: readonly Lexeme[], breaks: readonly Break[]): Mark[] {
  const marks: Mark[] = []
  // By kind: the first word that no earlier phrase has, the word looked at last, and the longest phrase found there.
  const free = new Int32Array(MOST_KINDS)
  const seenAt = new Int32Array(MOST_KINDS).fill(-1)
  const longest = new Int32Array(MOST_KINDS)
  for (let at = 0; at < lexemes.length; at++) {
    const entries = (lexemes[at] as Lexeme).entries
    for (let next = 0; next < entries.length; next++) {
      const entry = entries[next] as Entry
      const kind = entry.kindNumber
      const { length } = entry.words
      if (seenAt[kind] === at ? (longest[kind] as number) > length : (free[kind] as number) > at)
        continue
      if (!matches(entry, lexemes, breaks, at)) continue
      seenAt[kind] = at
      longest[kind] = length
      free[kind] = at + length
      marks.push({ meaning: entry.meaning, phrase: entry.words, from: at, to: at + length })
    }
  }
  return marks
}

function matches(
  entry: Entry,
  lexemes: readonly Lexeme[],
  breaks: readonly Break[],
  at: number,
): boolean {
  const { words, match, capital } = entry
  if (at + words.length > lexemes.length) return false
  if (capital !== 'any' && !hasCapital(lexemes[at], capital)) return false
  for (let next = 1; next < words.length; next++) {
    const lexeme = lexemes[at + next]
    const word = words[next]
    if (!lexeme || word === undefined || breaks[at + next] === 'sentence') return false
    if (match === 'stem' ? lexeme.stem !== word : lexeme.folded !== word) return false
  }
  return true
}

/** Scripts without capitals meet every demand for one. */
function hasCapital(lexeme: Lexeme | undefined, wanted: 'first' | 'all'): boolean {
  if (!lexeme) return false
  if (!lexeme.cased) return true
  return wanted === 'all' ? lexeme.capital === 'all' : lexeme.capital !== 'none'
}
