import type { TimeUnit, FoldedTimeWords } from '../../language/index.ts'
import { unitSpan, yearSpan } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { isBeside, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { unitOf } from './unit-of.ts'

/** Last week, الأسبوع الماضي, هذا العام, next month: the whole of it. */
export function unitDate(dating: Dating, at: number): DateSpan | undefined {
  const { words, today, starting } = dating
  if (!words) return undefined
  const word = wordAt(dating, at)
  const after = wordAt(dating, at + 1)
  if (words.whichAfter) {
    const unit = unitOf(words, word)
    const shift = shiftOf(words, after)
    const agrees = after.startsWith('ال') === /^[وبفك]?ال|^و?لل/.test(word)
    if (unit && shift !== undefined && agrees && isBeside(dating, at + 1) && !starting.has(at))
      return yearToldTwice(dating, at, unit) ?? unitSpan(at, at + 2, unit, shift, today)
  }
  const shift = shiftOf(words, word.replace(/^[وبفل](?=هذ)/, ''))
  const unit = words.units.get(after)
  // هذا الأسبوع stands before its unit, الأسبوع الماضي after it.
  if (shift === undefined || !unit || unit === 'hour' || unit === 'day') return undefined
  return words.whichAfter && shift !== 0 ? undefined : unitSpan(at, at + 2, unit, shift, today)
}

/** العام الماضي 2014: the figure is surer. */
function yearToldTwice(dating: Dating, at: number, unit: TimeUnit): DateSpan | undefined {
  const year = wordAt(dating, at + 2)
  return unit === 'year' && /^(?:19|20)\d\d$/.test(year)
    ? yearSpan(at, at + 3, Number(year))
    : undefined
}

/** Which week, month or year a word means, counted from the present one. */
function shiftOf(words: FoldedTimeWords, word: string): -1 | 0 | 1 | undefined {
  if (words.last.has(word)) return -1
  if (words.next.has(word)) return 1
  return words.this.has(word) ? 0 : undefined
}
