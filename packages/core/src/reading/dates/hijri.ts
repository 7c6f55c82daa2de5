import { createMemory } from '../../values/index.ts'
import { DAY_MS } from './calendar.ts'

const CALENDAR = 'en-u-ca-islamic-umalqura'
/** The day before the first of the Hijri era, and the mean lengths of its years and months, in days. */
const ERA = Date.UTC(622, 6, 18)
const YEAR_DAYS = 354.367
const MONTH_DAYS = 29.53

/** Years that the civil calendar of the runtime tells, and that no text counts in another era. */
export const isHijriYear = (year: number): boolean =>
  Number.isInteger(year) && year > 1300 && year < 1500

let calendar: Intl.DateTimeFormat | undefined

/** The civil day of a Hijri one, found from an estimate by stepping to the calendar of the runtime. */
export function hijriDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day > 30) return undefined
  const estimate =
    ERA + Math.floor((year - 1) * YEAR_DAYS + (month - 1) * MONTH_DAYS + day - 1) * DAY_MS
  for (let shift = -3; shift <= 3; shift++) {
    const time = estimate + shift * DAY_MS
    const parts = partsOf(time)
    if (parts.year === year && parts.month === month && parts.day === day) return time
  }
  return undefined
}

/** The Hijri year in which a civil day lies. */
export const hijriYearOf = (time: number): number => partsOf(time).year

interface HijriParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days remembered with what the calendar of the runtime calls them, which is slow to ask. */
const MOST_DAYS = 1000
const told = createMemory<number, HijriParts>(MOST_DAYS)

const partsOf = (time: number): HijriParts => told.of(time, () => askCalendar(time))

function askCalendar(time: number): HijriParts {
  calendar ??= new Intl.DateTimeFormat(CALENDAR, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const parts = { year: 0, month: 0, day: 0 }
  for (const { type, value } of calendar.formatToParts(time))
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = parseInt(value, 10)
  return parts
}
