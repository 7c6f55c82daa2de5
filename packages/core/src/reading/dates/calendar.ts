import type { TimeUnit } from '../../language/index.ts'
import { createMemory } from '../../values/index.ts'
import type { WordSpan } from '../passage.ts'

/** A day or a stretch of days that a text names, resolved against its time of publication; days as YYYY-MM-DD. */
export interface DateSpan extends WordSpan {
  readonly first: string
  /** The same as `first` for a single day. */
  readonly last: string
}

export const DAY_MS = 86_400_000

/** The last day of that name up to a day; 0 is Sunday. */
export const lastWeekday = (today: number, day: number): number =>
  today - ((new Date(today).getUTCDay() - day + 7) % 7) * DAY_MS

export function dayBefore(
  from: number,
  to: number,
  unit: TimeUnit,
  count: number,
  today: number,
  ahead: boolean,
): DateSpan {
  const sign = ahead ? 1 : -1
  if (unit === 'day') return span(from, to, today + sign * count * DAY_MS)
  if (unit === 'week') return span(from, to, today + sign * 7 * count * DAY_MS)
  const date = new Date(today)
  return unit === 'month'
    ? monthSpan(from, to, date.getUTCFullYear(), date.getUTCMonth() + 1 + sign * count)
    : yearSpan(from, to, date.getUTCFullYear() + sign * count)
}

export function unitSpan(
  from: number,
  to: number,
  unit: TimeUnit,
  shift: number,
  today: number,
): DateSpan | undefined {
  const date = new Date(today)
  if (unit === 'week') {
    const sunday = today - date.getUTCDay() * DAY_MS + shift * 7 * DAY_MS
    return { from, to, first: iso(sunday), last: iso(sunday + 6 * DAY_MS) }
  }
  if (unit === 'month')
    return monthSpan(from, to, date.getUTCFullYear(), date.getUTCMonth() + 1 + shift)
  if (unit === 'year') return yearSpan(from, to, date.getUTCFullYear() + shift)
  return undefined
}

export const yearSpan = (from: number, to: number, year: number): DateSpan => ({
  from,
  to,
  first: `${String(year).padStart(4, '0')}-01-01`,
  last: `${String(year).padStart(4, '0')}-12-31`,
})

export const monthSpan = (from: number, to: number, year: number, month: number): DateSpan => ({
  from,
  to,
  first: iso(Date.UTC(year, month - 1, 1)),
  last: iso(Date.UTC(year, month, 0)),
})

export function daySpan(from: number, to: number, first: number, last: number): DateSpan {
  const day = iso(first)
  return { from, to, first: day, last: last === first ? day : iso(last) }
}

export const span = (from: number, to: number, time: number): DateSpan =>
  daySpan(from, to, time, time)

/** Days remembered: news names those around its own again and again. */
const MOST_DAYS = 1000
const written = createMemory<number, string>(MOST_DAYS)

const iso = (time: number): string =>
  written.of(time, () => new Date(time).toISOString().slice(0, 10))

/** Undefined for a day that the calendar has not. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : undefined
}

/** A day without a year is the one nearest to the day of publication. */
export function nearest(
  month: number,
  day: number,
  today: number,
  past: boolean,
  ahead: boolean,
): number | undefined {
  const year = new Date(today).getUTCFullYear()
  let best: number | undefined
  for (const each of [year - 1, year, year + 1]) {
    const time = dayOf(each, month, day)
    if (time === undefined || (past && time > today) || (ahead && time < today)) continue
    if (best === undefined || Math.abs(time - today) < Math.abs(best - today)) best = time
  }
  return best
}
