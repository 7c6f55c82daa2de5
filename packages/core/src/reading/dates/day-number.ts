import type { WordSpan } from '../passage.ts'
import { wordAt } from './dating.ts'
import type { Dating } from './dating.ts'

/** A day of a month as a text counts it. */
interface DayNumber extends WordSpan {
  readonly day: number
  /** It is written as a rank (الخامس, the fifth). */
  readonly ordinal: boolean
}

const ENDING = /^(?:st|nd|rd|th|er)$/
/** Arabic ranks that add to the one before them: الحادي عشر, الثالث والعشرين. */
const ADDED: ReadonlyMap<string, number> = new Map([
  ['عشر', 10],
  ['والعشرين', 20],
  ['والعشرون', 20],
  ['والثلاثين', 30],
  ['والثلاثون', 30],
])

/** 5, 29th, الخامس, الحادي والعشرين: the number of a day that begins with a word. */
export function dayNumber(dating: Dating, at: number): DayNumber | undefined {
  const value = dating.passage.lexemes[at]?.value
  if (value !== undefined) {
    if (!Number.isInteger(value) || value < 1 || value > 31) return undefined
    const to = ENDING.test(wordAt(dating, at + 1)) ? at + 2 : at + 1
    return { from: at, to, day: value, ordinal: false }
  }
  const rank = dating.words?.ordinals.get(wordAt(dating, at))
  if (rank === undefined) return undefined
  const added = rank < 10 ? (ADDED.get(wordAt(dating, at + 1)) ?? 0) : 0
  return { from: at, to: added > 0 ? at + 2 : at + 1, day: rank + added, ordinal: true }
}
