import { DATE, FIGURE } from '../../language/index.ts'
import { gapBefore, markAt } from '../passage.ts'
import type { Passage } from '../passage.ts'
import type { DateSpan } from './calendar.ts'
import { dayDate } from './day-date.ts'
import { dayOfMonth } from './day-of-month.ts'
import { dayOfThatMonth } from './day-of-that-month.ts'
import { daysOfMonth } from './days-of-month.ts'
import { figuresToDate } from './figures-to-date.ts'
import { nameAt, openDating, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { monthDate } from './month-date.ts'
import { numericDate } from './numeric-date.ts'
import { partOfYear } from './part-of-year.ts'
import { stretchDate } from './stretch-date.ts'
import { unitDate } from './unit-date.ts'
import { weekdayDate } from './weekday-date.ts'
import { weekOfMonth } from './week-of-month.ts'
import { yearDate, yearOfEra, yearOfEvent } from './year-date.ts'

/**
 * The dates of a text in order. A weekday is the last of its name up to the day of publication, unless words say
 * otherwise, and counts more than "today" beside it; weeks run from Sunday to Saturday; what cannot be resolved is left
 * out. Hijri dates follow the calendar of Umm al-Qura.
 *
 * @param published Milliseconds since 1970; its day is taken in UTC.
 */
export function findDates(passage: Passage, published: number): DateSpan[] {
  const { hints, hinted } = passage
  if ((hinted & DATE) === 0) return []
  const dating = openDating(passage, published)
  const found: DateSpan[] = []
  for (let at = 0; at < hints.length; at++) {
    const beforeFigure = at + 1 < hints.length && ((hints[at + 1] as number) & FIGURE) !== 0
    if (((hints[at] as number) & DATE) === 0 && !beforeFigure) continue
    const date = dateAt(dating, at)
    if (!date) continue
    found.push(date)
    at = date.to - 1
  }
  return found
}

/** يوم الأحد: the word is part of the name of the day. */
function dayAfterWord(dating: Dating, at: number): DateSpan | undefined {
  if (dating.words?.dayWord.has(wordAt(dating, at)) !== true) return undefined
  const date = weekdayDate(dating, at + 1)
  // Words that were run together are not printed as one.
  return date && { ...date, from: gapBefore(dating.passage, at + 1) === '' ? at + 1 : at }
}

function dateAt(dating: Dating, at: number): DateSpan | undefined {
  const { passage, words } = dating
  if (passage.lexemes[at]?.value !== undefined)
    return (
      numericDate(dating, at, at) ??
      figuresToDate(dating, at) ??
      daysOfMonth(dating, at) ??
      dayOfMonth(dating, at, at) ??
      dayOfThatMonth(dating, at, at) ??
      stretchDate(dating, at) ??
      yearOfEra(dating, at) ??
      yearOfEvent(dating, at)
    )
  if (nameAt(dating, 'day', at)) return dayDate(dating, at)
  if (nameAt(dating, 'weekday', at)) return weekdayDate(dating, at)
  if (nameAt(dating, 'month', at)) return daysOfMonth(dating, at) ?? monthDate(dating, at)
  if (!words) return undefined
  if (words.openers.has(wordAt(dating, at)))
    return (
      dayOfMonth(dating, at, at) ??
      dayOfThatMonth(dating, at, at) ??
      weekOfMonth(dating, at) ??
      partOfYear(dating, at) ??
      stretchDate(dating, at) ??
      unitDate(dating, at) ??
      yearDate(dating, at) ??
      dayAfterWord(dating, at)
    )
  if (passage.lexemes[at + 1]?.value !== undefined) {
    const year = yearDate(dating, at)
    if (year) return year
  }
  return !words.agoFirst && markAt(passage, 'numeral', at) !== undefined
    ? stretchDate(dating, at)
    : undefined
}
