import { gapBefore } from '../passage.ts'
import { DAY_MS, lastWeekday, span } from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { dateBeside } from './date-beside.ts'
import { isBeside, nameAt, wordAt } from './dating.ts'
import type { Dating } from './dating.ts'

/** Today, أمس, tomorrow; with the weekday or date beside it, which says more: اليوم الإثنين. */
export function dayDate(dating: Dating, at: number): DateSpan | undefined {
  const { today, words } = dating
  const mark = nameAt(dating, 'day', at)
  if (!mark) return undefined
  const distance = Number(mark.meaning.value)
  // في حديث لـ(اليوم), «الغد»: a paper.
  if (stands(dating, at, mark.to)) return undefined
  const beside = isBeside(dating, mark.to)
  const weekday = beside ? nameAt(dating, 'weekday', mark.to) : undefined
  const dated = beside ? dateBeside(dating, weekday?.to ?? mark.to, at) : undefined
  if (dated) return dated
  if (weekday)
    return span(
      at,
      weekday.to,
      lastWeekday(today + Math.max(0, distance) * DAY_MS, Number(weekday.meaning.value)),
    )
  // اليوم الوطني, ذلك اليوم: a day, but not this one.
  if (words?.otherAfter.has(wordAt(dating, mark.to)) === true) return undefined
  if (words?.otherBefore.has(wordAt(dating, at - 1)) === true) return undefined
  return span(at, mark.to, today + distance * DAY_MS)
}

/** The word stands alone in brackets or quotation marks. */
const stands = ({ passage }: Dating, from: number, to: number): boolean =>
  /[(«"“]$/.test(gapBefore(passage, from)) && /^[)»"”]/.test(gapBefore(passage, to))
