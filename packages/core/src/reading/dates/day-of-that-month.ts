import { dayOf, span } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { isBeside, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { dayNumber } from './day-number.ts'
import { unitDate } from './unit-date.ts'
import { unitOf } from './unit-of.ts'

/** 25 الجاري, الخامس من الشهر المقبل, the 12th of this month: a day of a month that is told by where it lies. */
export function dayOfThatMonth(dating: Dating, at: number, from: number): DateSpan | undefined {
  const { words } = dating
  const number = dayNumber(dating, at)
  if (!words || !number || !isBeside(dating, number.to)) return undefined
  const next = words.of.has(wordAt(dating, number.to)) ? number.to + 1 : number.to
  const bare = words.whichAfter && words.this.has(wordAt(dating, next)) && !number.ordinal
  // 25 الجاري: the month is left out where it is the present one.
  if (bare) return dayIn(new Date(dating.today), number.day, from, next + 1)
  if (next === number.to) return undefined
  const unitAt = words.whichAfter ? next : next + 1
  if (unitOf(words, wordAt(dating, unitAt)) !== 'month') return undefined
  const month = unitDate(dating, next)
  return month && dayIn(new Date(month.first), number.day, from, month.to)
}

function dayIn(month: Date, day: number, from: number, to: number): DateSpan | undefined {
  const time = dayOf(month.getUTCFullYear(), month.getUTCMonth() + 1, day)
  return time === undefined ? undefined : span(from, to, time)
}
