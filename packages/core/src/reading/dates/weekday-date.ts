import { DAY_MS, lastWeekday, span } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { dateBeside } from './date-beside.ts'
import { nameAt, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { liesAhead } from './lies-ahead.ts'

const WEEK = 7

/**
 * Monday, الأربعاء الماضي, next Friday, الخميس 6 أغسطس: the last day of that name, or the next one where words say that
 * it is still to come.
 */
export function weekdayDate(dating: Dating, at: number): DateSpan | undefined {
  const { today, words } = dating
  const mark = nameAt(dating, 'weekday', at)
  if (!mark) return undefined
  const weekday = Number(mark.meaning.value)
  const dated = dateBeside(dating, mark.to, at)
  if (dated) return onWeekday(dated, weekday)
  const named = words?.dayWord.has(wordAt(dating, at - 1)) === true
  const before = wordAt(dating, named ? at - 2 : at - 1)
  // Every Monday, صلاة الجمعة, Black Friday: no day of this week.
  if (words?.otherBefore.has(before) === true || words?.ofWeekday.has(before) === true)
    return undefined
  const ahead = (weekday - new Date(today).getUTCDay() + WEEK) % WEEK
  const latest = lastWeekday(today, weekday)
  const [from, to, which] = whichOf(dating, at, mark.to)
  if (which === 'next') return span(from, to, today + (ahead || WEEK) * DAY_MS)
  if (which === 'last') return span(from, to, latest === today ? today - WEEK * DAY_MS : latest)
  return span(from, to, liesAhead(dating, at, mark.to) ? today + ahead * DAY_MS : latest)
}

/**
 * The date that stands beside a weekday. A Hijri month may begin a day earlier or later than the calendar says: the
 * weekday is surer.
 */
function onWeekday(date: DateSpan, weekday: number): DateSpan {
  const time = Date.parse(date.first)
  const off = (weekday - new Date(time).getUTCDay() + WEEK) % WEEK
  if (off === 1) return span(date.from, date.to, time + DAY_MS)
  return off === WEEK - 1 ? span(date.from, date.to, time - DAY_MS) : date
}

/** The weekday with the word beside it that says which one: after it in Arabic, before it in English. */
function whichOf(
  dating: Dating,
  from: number,
  to: number,
): readonly [from: number, to: number, which: 'last' | 'next' | undefined] {
  const { words } = dating
  const [after, before] = [wordAt(dating, to), wordAt(dating, from - 1)]
  if (words?.whichAfter === true && words.last.has(after)) return [from, to + 1, 'last']
  if (words?.whichAfter === true && words.next.has(after)) return [from, to + 1, 'next']
  if (words?.last.has(before) === true) return [from - 1, to, 'last']
  if (words?.next.has(before) === true) return [from - 1, to, 'next']
  return [from, to, undefined]
}
