import { gapBefore } from '../passage.ts'
import { dayOf, span } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import type { Dating } from './dating.ts'
import { hijriDay, isHijriYear } from './hijri.ts'

const WHOLE = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/
const MARK = /^\s?([/\-.])\s?$/

/** 12/10/2015, 2015-10-12, 21/10/1436هـ: day before month, except where only the other order is a date. */
export function numericDate({ passage }: Dating, at: number, from: number): DateSpan | undefined {
  const { lexemes } = passage
  const folded = lexemes[at]?.folded ?? ''
  const whole = folded.includes('.') ? WHOLE.exec(folded) : null
  const parts = whole
    ? whole.slice(1).map(Number)
    : [at, at + 1, at + 2].map(word => lexemes[word]?.value)
  const [a, b, c] = parts
  if (a === undefined || b === undefined || c === undefined) return undefined
  if (!whole) {
    const marks = [at + 1, at + 2].map(word => MARK.exec(gapBefore(passage, word))?.[1])
    if (marks[0] === undefined || marks[0] !== marks[1]) return undefined
  }
  let to = whole ? at + 1 : at + 3
  if (/^(?:ه|م)$/.test(lexemes[to]?.folded ?? '')) to++
  const [year, month, day] = a > 31 ? [a, b, c] : [c, b, a]
  const time = dateOfParts(year, month, day)
  return time === undefined ? undefined : span(from, to, time)
}

/** The day that three figures tell, in the Hijri calendar where the year is of that era. */
export function dateOfParts(year: number, month: number, day: number): number | undefined {
  if (isHijriYear(year)) return hijriDay(year, month, day)
  if (year < 1900 || year > 2100) return undefined
  return month > 12 ? dayOf(year, day, month) : dayOf(year, month, day)
}
