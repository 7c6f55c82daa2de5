import { DAY_MS, daySpan } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { nameAt, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { monthDate } from './month-date.ts'
import { unitOf } from './unit-of.ts'

const WEEK = 7
const MOST_BETWEEN = 2

/** الأسبوع الأول من يوليو, the second week of May: seven days of the month, the first week from its first day on. */
export function weekOfMonth(dating: Dating, at: number): DateSpan | undefined {
  const { words } = dating
  if (!words) return undefined
  const [unitAt, rankAt] = words.whichAfter ? [at, at + 1] : [at + 1, at]
  const rank = words.ordinals.get(wordAt(dating, rankAt))
  if (rank === undefined || rank > 4 || unitOf(words, wordAt(dating, unitAt)) !== 'week')
    return undefined
  let next = at + 2
  while (next < at + 2 + MOST_BETWEEN && words.of.has(wordAt(dating, next))) next++
  if (next === at + 2 || !nameAt(dating, 'month', next)) return undefined
  const month = monthDate(dating, next)
  if (!month) return undefined
  const first = Date.parse(month.first) + (rank - 1) * WEEK * DAY_MS
  return daySpan(at, month.to, first, first + (WEEK - 1) * DAY_MS)
}
