import { monthSpan } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { comesAgain, dayOfMonth } from './day-of-month.ts'
import { isBeside, nameAt, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { afterTwin, monthNumber } from './month-name.ts'
import { yearAfter } from './year-after.ts'

const YEAR = 12
/** A month so far ahead or behind at most is the next or last of its name: in January, November is the last one. */
const NEAR = 4

/** يوليو الماضي, in July, March 2014: the whole month. */
export function monthDate(dating: Dating, at: number): DateSpan | undefined {
  const dated = dayOfMonth(dating, at, at)
  if (dated) return dated
  const mark = nameAt(dating, 'month', at)
  const month = mark && monthNumber(mark)
  const lexeme = dating.passage.lexemes[at]
  if (!mark || month === undefined || mark.meaning.value.startsWith('h')) return undefined
  if (lexeme?.cased === true && lexeme.capital === 'none') return undefined
  const { words, today } = dating
  const named = afterTwin(dating, mark, mark.to)
  if (comesAgain(dating, named)) return undefined
  const after = whichAfter(dating, named)
  if (after.value !== undefined) return monthSpan(at, after.to, after.value, month)
  const before = wordAt(dating, at - 1)
  const date = new Date(today)
  const [year, now] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  const from = words?.last.has(before) === true || words?.next.has(before) === true ? at - 1 : at
  if (after.past || words?.last.has(before) === true)
    return monthSpan(from, after.to, month < now ? year : year - 1, month)
  if (after.ahead || words?.next.has(before) === true)
    return monthSpan(from, after.to, month > now ? year : year + 1, month)
  // "may" is a month only where something says so.
  if (!after.past && !after.ahead && after.to === named && words?.within.has(before) !== true)
    return undefined
  const ahead = (month - now + YEAR) % YEAR
  const nextYear = month < now && ahead <= NEAR ? 1 : 0
  const lastYear = month > now && ahead > NEAR + 1 ? 1 : 0
  return monthSpan(at, after.to, year + nextYear - lastYear, month)
}

/** What is said of the year; تموز وآب المقبلين: of two months at once. */
function whichAfter(dating: Dating, at: number): ReturnType<typeof yearAfter> {
  const other = nameAt(dating, 'month', at)
  if (dating.words?.whichAfter !== true || !other || !isBeside(dating, at))
    return yearAfter(dating, at)
  return { ...yearAfter(dating, other.to), to: at }
}
