import type { DateSpan } from './calendar.ts'
import { dayOfMonth } from './day-of-month.ts'
import { isBeside, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { dayOfThatMonth } from './day-of-that-month.ts'
import { numericDate } from './numeric-date.ts'

/** The date that follows the name of its day, also after a word of "that is": الخميس 6 أغسطس, الأحد الموافق 9/8/2015. */
export function dateBeside(dating: Dating, at: number, from: number): DateSpan | undefined {
  const next = dating.words?.thatIs.has(wordAt(dating, at)) === true ? at + 1 : at
  if (!isBeside(dating, next)) return undefined
  return (
    dayOfMonth(dating, next, from) ??
    dayOfThatMonth(dating, next, from) ??
    numericDate(dating, next, from)
  )
}
