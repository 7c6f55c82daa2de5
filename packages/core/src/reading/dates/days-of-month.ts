import { gapBefore } from '../passage.ts'
import type { DateSpan } from './calendar.ts'
import { dayNumber } from './day-number.ts'
import { dayOfMonth } from './day-of-month.ts'
import { nameAt, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'

const DASH = /^\s?[-–—]\s?$/

/** 5–9 June, من 5 إلى 9 أغسطس, June 5-9: the days from the first to the second. */
export function daysOfMonth(dating: Dating, at: number): DateSpan | undefined {
  const month = nameAt(dating, 'month', at)
  const first = dayNumber(dating, month?.to ?? at)
  if (!first || first.ordinal) return undefined
  const secondAt = afterTo(dating, first.to, month === undefined)
  const second = secondAt === undefined ? undefined : dayNumber(dating, secondAt)
  if (!second || second.ordinal || second.day <= first.day) return undefined
  const date = month ? dayOfMonth(dating, at, at) : dayOfMonth(dating, second.from, at)
  if (!date || (month && date.to !== first.to)) return undefined
  const [known, to] = month ? [date.first, second.to] : [date.last, date.to]
  const dayIn = (day: number): string => `${known.slice(0, 8)}${String(day).padStart(2, '0')}`
  return { from: at, to, first: dayIn(first.day), last: dayIn(second.day) }
}

/** Where the second day may stand: after a dash or a word of "to"; before a month also after "and". */
function afterTo(dating: Dating, at: number, andToo: boolean): number | undefined {
  if (DASH.test(gapBefore(dating.passage, at))) return at
  const word = wordAt(dating, at)
  return dating.words?.to.has(word) === true || (andToo && dating.words?.and.has(word) === true)
    ? at + 1
    : undefined
}
