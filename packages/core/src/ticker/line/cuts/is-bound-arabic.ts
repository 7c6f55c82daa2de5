import { isArabicPreposition } from '../../../language/index.ts'
import type { LineLists } from './line-lists.ts'

/** عدد من, والحصول على, مسؤول عن: with and without what is written before the noun, and with بال and لل for ب and ل. */
export function isBoundArabic(before: string, word: string, lists: LineLists): boolean {
  const preposition = isArabicPreposition(word)
    ? word
    : /^(?:بال|لل|[بل])/.exec(word)?.[0].charAt(0)
  if (preposition === undefined) return false
  return [
    before,
    before.replace(CLITICS, ''),
    before.replace(CLITICS, '').replace(/(?:ا|ه|ها|هم)$/, ''),
  ].some(noun => lists.bound.at([noun, preposition], 0) === 2)
}

const CLITICS = /^(?:[وف]?[بك]?ال|[وف]?لل|[وفبل])(?=\p{L}{2})/u
