import { gapBefore } from '../passage.ts'
import { wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { isHijriYear } from './hijri.ts'

/** What is said of the year after a day or month, and where it ends. */
interface YearAfter {
  readonly value: number | undefined
  /** It is said to be the last one (الماضي), or one to come. */
  readonly past: boolean
  readonly ahead: boolean
  readonly to: number
}

/** Words between a month and its year, at most (من عام, del año). */
const MOST_BETWEEN = 2
const BETWEEN = /^(?:من|عام|سنه|العام|de|of|del|ano)$/
/** Marks of the era after the figure. */
const ERA = /^(?:م|ه|г|год|года)$/

/** 2015, من عام 2015, الماضي, من العام الماضي: the year that the words after a month tell. */
export function yearAfter(dating: Dating, at: number): YearAfter {
  const { words, today } = dating
  let to = at
  while (to < at + MOST_BETWEEN && BETWEEN.test(wordAt(dating, to))) to++
  const value = dating.passage.lexemes[to]?.value
  if (value !== undefined && isYear(value) && isClosed(dating, at) && isClosed(dating, to))
    return {
      value,
      past: false,
      ahead: false,
      to: ERA.test(wordAt(dating, to + 1)) ? to + 2 : to + 1,
    }
  const which = wordAt(dating, to)
  const past = words?.last.has(which) === true
  const ahead = words?.next.has(which) === true
  const said = past || ahead || words?.this.has(which) === true
  if (said && to > at) {
    const year = new Date(today).getUTCFullYear() + (past ? -1 : ahead ? 1 : 0)
    return { value: year, past: false, ahead: false, to: to + 1 }
  }
  return { value: undefined, past, ahead, to: said && words.whichAfter ? to + 1 : at }
}

/** Nothing but spaces, a comma or a mark that closes stands before the word: 26 يوليو (تموز) 1956. */
const isClosed = ({ passage }: Dating, at: number): boolean =>
  /^[\s،,(]*$|^[)»"”]\s$/.test(gapBefore(passage, at))

/** A figure that can only be a year of this era or of the Hijri one. */
const isYear = (value: number): boolean =>
  Number.isInteger(value) && ((value >= 1900 && value <= 2100) || isHijriYear(value))
