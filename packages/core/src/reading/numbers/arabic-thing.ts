import { gapBefore, markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'

/** Shortest noun, in letters: طن. */
const SHORTEST = 2
/** Begins like a noun that a preposition leans on (بحادث, لأسهم); nouns with such a letter of their own are known. */
const LEANS = /^[بل]../
const BESIDE_FIGURE = /^[)\]»"]?[\s\u200f]?$/
const BESIDE_NOUN = /^\s$/

/**
 * The indefinite noun that follows an Arabic figure, with the one word that completes it: an adjective that agrees with it
 * (مدرسة عالمية, لاعبا سعوديا) or a noun in the genitive (عربة قطار), which an accusative cannot have (شخصا).
 */
export function arabicThing(passage: Passage, from: number): WordSpan | null {
  if (!isNoun(passage, from, BESIDE_FIGURE)) return null
  const second = from + 1
  if (!isNoun(passage, second, BESIDE_NOUN) || passage.lexemes[second]?.joined === true)
    return { from, to: second }
  const completed = completes(
    passage.lexemes[from]?.folded ?? '',
    passage.lexemes[second]?.folded ?? '',
  )
  return { from, to: completed ? second + 1 : second }
}

/** Verbs go on with the sentence: أصيبوا, قتلت, but not plurals in ات. */
const GOES_ON = /^ي|وا$|[^ا]ت$/

const completes = (noun: string, word: string): boolean =>
  noun.endsWith('ا')
    ? word.endsWith('ا') && !word.endsWith('وا')
    : !GOES_ON.test(word) && !/[^ي]ا$/.test(word)

/** A word that can be counted: no stop word, not definite, without a conjunction of its own. */
function isNoun(passage: Passage, at: number, gap: RegExp): boolean {
  const lexeme = passage.lexemes[at]
  if (lexeme?.script !== 'letters' || lexeme.stop || !gap.test(gapBefore(passage, at))) return false
  const { folded, stem, joined, entries } = lexeme
  if (LEANS.test(folded) && markAt(passage, 'countable', at) === undefined) return false
  return (
    folded.length >= SHORTEST &&
    !folded.startsWith('ال') &&
    !folded.startsWith('لل') &&
    (!joined || stem.startsWith('و')) &&
    !entries.some(
      ({ meaning }) =>
        NO_NOUNS.has(meaning.kind) || (meaning.kind === 'country' && !NATIONALITY.test(folded)),
    )
  )
}

/** سعوديين, فلسطينيا: people of a country, which itself cannot be counted. */
const NATIONALITY = /(?:ي|يا|يه|يين|يون|يات)$/
const NO_NOUNS: ReadonlySet<string> = new Set([
  'saying',
  'adding',
  'according',
  'day',
  'weekday',
  'month',
  'given',
  'city',
  'numeral',
  'uncounted',
])
