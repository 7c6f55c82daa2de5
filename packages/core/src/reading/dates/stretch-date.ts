import type { TimeUnit } from '../../language/index.ts'
import { markAt } from '../passage.ts'
import { dayBefore } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { wordAt } from './dating.ts'
import type { Dating } from './dating.ts'

/** Longer stretches are of history; no day or year is meant. */
const MOST = 400
const MOST_YEARS = 60

/** قبل ثلاثة أيام, three days ago, بعد أسبوعين: so long before the day of publication or after it. */
export function stretchDate(dating: Dating, at: number): DateSpan | undefined {
  const { words, today } = dating
  if (!words) return undefined
  if (!words.agoFirst) {
    const stretch = stretchAt(dating, at)
    return stretch && words.ago.has(wordAt(dating, stretch.to))
      ? dayBefore(at, stretch.to + 1, stretch.unit, stretch.count, today, false)
      : undefined
  }
  const ahead = words.ahead.has(wordAt(dating, at))
  if (!ahead && !words.ago.has(wordAt(dating, at))) return undefined
  const stretch = stretchAt(dating, at + 1)
  if (!stretch) return undefined
  // بعد عامين من …: so long after something else; بعد يوم is hardly ever meant from today.
  if (words.from.has(wordAt(dating, stretch.to)) || (ahead && !stretch.counted)) return undefined
  return dayBefore(at, stretch.to, stretch.unit, stretch.count, today, ahead)
}

interface Stretch {
  readonly unit: TimeUnit
  readonly count: number
  readonly to: number
  /** A figure or numeral says how many. */
  readonly counted: boolean
}

/** 3 days, three weeks, a year, يومين, أسبوع: a number of units that begins with a word. */
function stretchAt(dating: Dating, at: number): Stretch | undefined {
  const { passage, words } = dating
  const first = passage.lexemes[at]
  if (!first || !words) return undefined
  const two = words.two.get(first.folded)
  if (two) return { unit: two, count: 2, to: at + 1, counted: false }
  const numeral = markAt(passage, 'numeral', at)
  const count =
    first.value ??
    (numeral ? Number(numeral.meaning.value) : words.one.has(first.folded) ? 1 : undefined)
  const unitAt = count === undefined ? at : (numeral?.to ?? at + 1)
  const unit = words.units.get(wordAt(dating, unitAt))
  if (!unit || unit === 'hour' || (count ?? 1) > (unit === 'year' ? MOST_YEARS : MOST))
    return undefined
  // قبل عام: about a year, to compare with.
  if (count === undefined && unit === 'year') return undefined
  // منذ سنوات: nobody says how many.
  if (count === undefined && words.many.has(wordAt(dating, unitAt))) return undefined
  // قبل عام 2011: the year before which it was.
  if (count === undefined && passage.lexemes[unitAt + 1]?.value !== undefined) return undefined
  return count === undefined && !words.agoFirst
    ? undefined
    : { unit, count: count ?? 1, to: unitAt + 1, counted: count !== undefined }
}
