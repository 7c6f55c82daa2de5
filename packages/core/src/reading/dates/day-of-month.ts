import type { Mark } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import { dayOf, nearest, span } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { dayNumber } from './day-number.ts'
import { isBeside, nameAt, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { hijriDay, hijriYearOf } from './hijri.ts'
import { afterTwin, monthNumber } from './month-name.ts'
import { yearAfter } from './year-after.ts'

/** Words that may stand between a day and its month, at most (من شهر). */
const MOST_BETWEEN = 2

/** 5 June, June 5, 12 تشرين الأول 2015, الثاني من يونيو: with the year where it stands, else the nearest such day. */
export function dayOfMonth(dating: Dating, at: number, from: number): DateSpan | undefined {
  const found = nameAt(dating, 'month', at) ? monthFirst(dating, at) : dayFirst(dating, at)
  if (!found) return undefined
  const { day, month } = found
  const number = monthNumber(month)
  if (number === undefined) return undefined
  const after = afterTwin(dating, month, found.to)
  if (comesAgain(dating, after)) return undefined
  const year = yearAfter(dating, after)
  const time = month.meaning.value.startsWith('h')
    ? hijriTime(dating, year.value, number, day)
    : year.value === undefined
      ? nearest(number, day, dating.today, year.past, year.ahead)
      : dayOf(year.value, number, day)
  return time === undefined ? undefined : span(from, year.to, time)
}

/** 15 سبتمبر من كل عام: no one day, no one month. */
export const comesAgain = (dating: Dating, at: number): boolean =>
  dating.words?.each.has(wordAt(dating, dating.words.of.has(wordAt(dating, at)) ? at + 1 : at)) ===
  true

function dayFirst(
  dating: Dating,
  at: number,
): { day: number; month: Mark; to: number } | undefined {
  const number = dayNumber(dating, at)
  if (!number) return undefined
  let to = number.to
  const most = to + MOST_BETWEEN
  while (to < most && dating.words?.of.has(wordAt(dating, to)) === true) to++
  const month = nameAt(dating, 'month', to)
  // A rank needs its "of": الأول من يونيو, not "first June rain".
  if (!month || (number.ordinal && to === number.to)) return undefined
  // 3. Oktober: a point makes a rank of the figure.
  if (!isBeside(dating, to) && gapBefore(dating.passage, to) !== '. ') return undefined
  return { day: number.day, month, to: month.to }
}

function monthFirst(
  dating: Dating,
  at: number,
): { day: number; month: Mark; to: number } | undefined {
  const month = nameAt(dating, 'month', at)
  const number = month && dayNumber(dating, month.to)
  if (!month || !number || number.ordinal) return undefined
  return /^\s?\.?\s$/.test(gapBefore(dating.passage, month.to))
    ? { day: number.day, month, to: number.to }
    : undefined
}

/** A Hijri day without a year lies in the year of publication. */
const hijriTime = (
  { today }: Dating,
  year: number | undefined,
  month: number,
  day: number,
): number | undefined => hijriDay(year ?? hijriYearOf(today), month, day)
