import { DAY_MS, daySpan, yearSpan } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { hijriDay, isHijriYear } from './hijri.ts'
import { unitOf } from './unit-of.ts'

const FIGURE = /^(?:1[3-4]|19|20)\d\d$/

/** عام 2015, in 2015, since 1990: the whole year. The word for "year" is part of it, a preposition is not. */
export function yearDate(dating: Dating, at: number): DateSpan | undefined {
  const { passage, words } = dating
  if (!words) return undefined
  const named = unitOf(words, wordAt(dating, at)) === 'year'
  const before = wordAt(dating, at)
  // القانون رقم 12 لسنة 1990: the year is part of a name.
  if (named && passage.lexemes[at - 1]?.value !== undefined) return undefined
  if (!named && !words.within.has(before) && !words.yearBefore.has(before)) return undefined
  const figure = passage.lexemes[at + 1]
  if (!figure || !FIGURE.test(figure.folded) || passage.lexemes[at + 2]?.value !== undefined)
    return undefined
  const year = Number(figure.folded)
  const hijri = /^هـ?$/.test(wordAt(dating, at + 2))
  const from = named ? at : at + 1
  if (year >= 1900) return yearSpan(from, at + 2, year)
  return named || hijri ? hijriSpan(from, hijri ? at + 3 : at + 2, year) : undefined
}

/** 2014 Oscars: a year that is told by what follows. */
export function yearOfEvent(dating: Dating, at: number): DateSpan | undefined {
  const word = wordAt(dating, at)
  return /^(?:19|20)\d\d$/.test(word) &&
    dating.words?.yearAfter.has(wordAt(dating, at + 1)) === true
    ? yearSpan(at, at + 1, Number(word))
    : undefined
}

/** 680 ميلادي: a figure that is a year by the name of its era. */
export const yearOfEra = ({ passage }: Dating, at: number): DateSpan | undefined =>
  OF_ERA.test(passage.lexemes[at + 1]?.folded ?? '') &&
  /^\d{3,4}$/.test(passage.lexemes[at]?.folded ?? '')
    ? yearSpan(at, at + 2, passage.lexemes[at]?.value ?? 0)
    : undefined

const OF_ERA = /^(?:لل)?ميلادي?ه?$/

function hijriSpan(from: number, to: number, year: number): DateSpan | undefined {
  const [first, next] = [hijriDay(year, 1, 1), hijriDay(year + 1, 1, 1)]
  if (!isHijriYear(year) || first === undefined || next === undefined) return undefined
  return daySpan(from, to, first, next - DAY_MS)
}
