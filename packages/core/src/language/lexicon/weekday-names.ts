import { TIME_WORDS } from '../vocabulary/time-words.ts'

/** 4 January 2026 was a Sunday. */
const SUNDAY = Date.UTC(2026, 0, 4)
const DAY_MS = 86_400_000

/** Names of the weekdays in a language by their number, Sunday 0. Empty for languages that nothing is known of. */
export function weekdayNames(language: string): Readonly<Record<string, string>> {
  const own = TIME_WORDS[language]?.weekdays
  if (own !== undefined)
    return Object.fromEntries(
      own.split(', ').map((names, day) => [day, names.replaceAll('/', ', ')]),
    )
  if (language === 'und' || Intl.DateTimeFormat.supportedLocalesOf([language]).length === 0)
    return {}
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return Object.fromEntries(
    [0, 1, 2, 3, 4, 5, 6].map(day => [day, format.format(SUNDAY + day * DAY_MS)]),
  )
}
