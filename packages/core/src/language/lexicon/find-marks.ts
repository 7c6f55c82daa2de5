import type { Lexeme } from '../lexeme.ts'
import type { Break } from '../words.ts'
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
  const taken = new Map<string, number>()
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at]
    if (!lexeme || lexeme.entries.length === 0) continue
    let longest: Map<string, number> | undefined
    for (const entry of lexeme.entries) {
      const { kind } = entry.meaning
      if ((taken.get(kind) ?? 0) > at) continue
      const length = entry.words.length
      if ((longest?.get(kind) ?? 0) > length || !matches(entry, lexemes, breaks, at)) continue
      longest ??= new Map()
      longest.set(kind, length)
      marks.push({ meaning: entry.meaning, phrase: entry.words, from: at, to: at + length })
    }
    if (longest) for (const [kind, length] of longest) taken.set(kind, at + length)
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
