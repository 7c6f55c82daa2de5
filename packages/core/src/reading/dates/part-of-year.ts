import { markAt } from '../passage.ts'
import { monthSpan, yearSpan } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { unitDate } from './unit-date.ts'
import { yearDate } from './year-date.ts'

const MONTHS = 12
/** Parts that business tells without their year; the halves of a match are told so too. */
const QUARTERS = 4

/** النصف الأول من العام الجاري, the third quarter, الأشهر الستة الأولى من 2015: the months of a year from one to another. */
export function partOfYear(dating: Dating, at: number): DateSpan | undefined {
  const part = ranked(dating, at) ?? firstMonths(dating, at)
  if (!part) return undefined
  const year = yearAt(
    dating,
    dating.words?.of.has(wordAt(dating, part.to)) === true ? part.to + 1 : part.to,
  )
  if (!year && part.parts !== QUARTERS) return undefined
  const number = year ? Number(year.first.slice(0, 4)) : new Date(dating.today).getUTCFullYear()
  const to = year?.to ?? part.to
  const { first } = monthSpan(at, to, number, part.first)
  return { from: at, to, first, last: monthSpan(at, to, number, part.last).last }
}

interface Part {
  readonly first: number
  readonly last: number
  /** How many such parts make a year; undefined for so many months. */
  readonly parts: number | undefined
  readonly to: number
}

/** النصف الأول, the third quarter. */
function ranked(dating: Dating, at: number): Part | undefined {
  const { words } = dating
  if (!words) return undefined
  const [partAt, rankAt] = words.whichAfter ? [at, at + 1] : [at + 1, at]
  const parts = words.halves.get(wordAt(dating, partAt))
  const rank = words.ordinals.get(wordAt(dating, rankAt))
  if (parts === undefined || rank === undefined || rank > parts) return undefined
  const length = MONTHS / parts
  return { first: (rank - 1) * length + 1, last: rank * length, parts, to: at + 2 }
}

/** الأشهر الستة الأولى, the first six months. */
function firstMonths(dating: Dating, at: number): Part | undefined {
  const { words } = dating
  if (!words) return undefined
  // الأشهر الستة الأولى, التسعة أشهر الأولى, the first six months.
  const countFirst = words.months.has(wordAt(dating, at))
  const [unitAt, countAt, rankAt] = !words.whichAfter
    ? [at + 2, at + 1, at]
    : countFirst
      ? [at + 1, at, at + 2]
      : [at, at + 1, at + 2]
  if (words.units.get(wordAt(dating, unitAt)) !== 'month') return undefined
  if (words.ordinals.get(wordAt(dating, rankAt)) !== 1) return undefined
  const count =
    words.months.get(wordAt(dating, countAt)) ??
    Number(markAt(dating.passage, 'numeral', countAt)?.meaning.value)
  return count > 1 && count < MONTHS
    ? { first: 1, last: count, parts: undefined, to: at + 3 }
    : undefined
}

function yearAt(dating: Dating, at: number): DateSpan | undefined {
  const word = wordAt(dating, at)
  if (/^(?:19|20)\d\d$/.test(word)) return yearSpan(at, at + 1, Number(word))
  return yearDate(dating, at) ?? unitDate(dating, at)
}
