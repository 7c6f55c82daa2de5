import { fold } from './fold.ts'
import { stemArabic } from './stem-arabic.ts'
import { ARABIC_COMMON_WORDS } from './vocabulary/arabic-common-words.ts'

/** Shortest stem that tells a word behind a clitic: shorter ones are left of names too (بترجي). */
const SHORTEST = 4

let words: ReadonlySet<string> | undefined
let stems: ReadonlySet<string> | undefined

/** Whether a folded Arabic word is a common one in any of its inflections, with or without clitics: بالمدرسة, لشرح. */
export function isCommonArabic(folded: string): boolean {
  words ??= new Set(ARABIC_COMMON_WORDS.split(' ').map(fold))
  stems ??= new Set([...words].map(stemArabic))
  if (stems.has(stemArabic(folded))) return true
  // زارت: the past of a verb, whose ending the light stem keeps.
  if (folded.endsWith('ت') && words.has(folded.slice(/^[وف]/.test(folded) ? 1 : 0, -1))) return true
  const preposition = PREPOSITION.exec(folded)
  if (!preposition) return false
  const rest = folded.slice(preposition[0].length)
  if (words.has(rest) || words.has(rest.replace(PRONOUN, ''))) return true
  const stem = stemArabic(rest)
  return stem.length >= SHORTEST && stems.has(stem)
}

/** One clitic before a word of its own: a preposition, a conjunction or both. */
const PREPOSITION = /^[وف]?[بكلوف](?=[\u0621-\u064a]{3})/
const PRONOUN = /(?:ه|ها|هم)$/
