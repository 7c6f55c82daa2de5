import { nouns } from './areas/nouns.ts'
import { localeOf } from './language.ts'
import type { Language } from './language.ts'
import { countedNoun } from './numbers.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A length of time in words, in the form that follows a preposition: `ساعتين`, `40 minutes`. */
export function durationInWords(lang: Language, minutes: number): string {
  if (minutes < 90 && minutes !== 60)
    return countedNoun(lang, nouns.minute, Math.max(1, Math.round(minutes)))
  if (minutes < 36 * 60) return countedNoun(lang, nouns.hour, Math.round(minutes / 60))
  return countedNoun(lang, nouns.day, Math.round(minutes / 60 / 24))
}

const relative = new Map<Language, Intl.RelativeTimeFormat>()

/** How long ago, in words: `قبل 3 دقائق`, `just now` within the first minute and for anything in the future. */
export function ageInWords(lang: Language, ageMs: number): string {
  if (!(ageMs >= MINUTE)) return lang === 'ar' ? 'الآن' : 'just now'
  const format = relative.get(lang) ?? new Intl.RelativeTimeFormat(localeOf(lang))
  relative.set(lang, format)
  if (ageMs < HOUR) return format.format(-Math.floor(ageMs / MINUTE), 'minute')
  if (ageMs < DAY) return format.format(-Math.floor(ageMs / HOUR), 'hour')
  return format.format(-Math.floor(ageMs / DAY), 'day')
}

/** A clock time on 24 hours, `18:04`, in the viewer's zone or the one given. */
export const clockTime = (lang: Language, atMs: number, timeZone?: string): string =>
  new Intl.DateTimeFormat(localeOf(lang), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(atMs)

/** Moments further off than this are told with their date. */
const SAME_DAY = 20 * HOUR

/**
 * When something was or will be, as it stands in a sentence: `الساعة 18:04`, `at 18:04`, `on 24 November, 18:04`. `about`:
 * it is not known to the minute. `bare`: without the preposition, after `since` or `before`.
 */
export function momentInWords(
  lang: Language,
  atMs: number,
  nowMs: number,
  {
    timeZone,
    about = false,
    bare = false,
  }: {
    readonly timeZone?: string | undefined
    readonly about?: boolean
    readonly bare?: boolean
  } = {},
): string {
  const near = Math.abs(atMs - nowMs) < SAME_DAY
  const time = near ? clockTime(lang, atMs, timeZone) : dayAndTime(lang, atMs, timeZone)
  if (lang === 'en') {
    if (bare) return about ? `about ${time}` : time
    return `${near ? 'at' : 'on'} ${about ? 'about ' : ''}${time}`
  }
  // After another preposition the word for the hour stays, and so does a date without one.
  if (near) return `${about ? 'نحو ' : ''}الساعة ${time}`
  return bare ? time : `في ${about ? 'نحو ' : ''}${time}`
}

/** A date with its clock time: `24 نوفمبر، 18:04`. */
export const dayAndTime = (lang: Language, atMs: number, timeZone?: string): string =>
  new Intl.DateTimeFormat(localeOf(lang), {
    day: 'numeric',
    month: 'long',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(atMs) +
  (lang === 'ar' ? '، ' : ', ') +
  clockTime(lang, atMs, timeZone)
