import { gapBefore } from '../passage.ts'
import { wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { dateOfParts, numericDate } from './numeric-date.ts'
import { daySpan } from './calendar.ts'
import type { DateSpan } from './calendar.ts'

const SLASH = /^\s?\/\s?$/
const DASH = /^\s?[-–—]\s?$/

/** 13/8 إلى 18/9/1436هـ, 5/6 – 9/6/2015: days and months in figures, of which only the last has its year. */
export function figuresToDate(dating: Dating, at: number): DateSpan | undefined {
  const { passage, words } = dating
  const [day, month] = [passage.lexemes[at]?.value, passage.lexemes[at + 1]?.value]
  if (day === undefined || month === undefined || !SLASH.test(gapBefore(passage, at + 1)))
    return undefined
  const next = at + 2
  const second = words?.to.has(wordAt(dating, next)) === true ? next + 1 : next
  if (second === next && !DASH.test(gapBefore(passage, next))) return undefined
  const last = numericDate(dating, second, second)
  if (!last) return undefined
  const year = passage.lexemes[second + 2]?.value
  const first = year === undefined ? undefined : dateOfParts(year, month, day)
  return first !== undefined && first < Date.parse(last.last)
    ? daySpan(at, last.to, first, Date.parse(last.last))
    : undefined
}
