import { instant, parseIsoInstant } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import { fromJalali } from './jalali.ts'
import { MONTHS_BY_NAME } from './month-names.ts'

/** Named zones of RFC 822 and those that feeds use beside them, in minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  west: 60,
  cest: 120,
  eet: 120,
  cat: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  ast: 180,
  gst: 240,
  pkt: 300,
  ist: 330,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
}

/**
 * The moment a feed's date stands for, in whatever way feeds write it: ISO 8601 with its short, week and day-of-year
 * forms, RFC 822, numbers with slashes or dots, month names in some forty languages, Arabic, Persian and other digits,
 * the Persian calendar, halves of the day, seconds since 1970. A date without a zone is read as UTC, and a day and month
 * in doubt as day first. Undefined where it cannot be read.
 */
export function parseDate(raw: string): Instant | undefined {
  const text = tidy(raw)
  if (text === '') return undefined
  return (
    parseIsoInstant(text) ??
    parseCount(text) ??
    parseNumbers(text) ??
    parseOrdinal(text) ??
    parseWords(text)
  )
}

/** Plain digits, single spaces, no marks of direction, no bracketed remarks. */
function tidy(raw: string): string {
  return raw
    .slice(0, 120)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, digit => String(digitOf(digit)))
    .replace(/\(.*?\)/g, ' ')
    .replace(/[年년]\s*(\d)/g, '-$1')
    .replace(/[月월]\s*(\d)/g, '-$1')
    .replace(/[日일]/g, ' ')
    .replace(
      /[時时시点]\s*(\d+)[分분]?(?:\s*(\d+)[秒초])?/g,
      (_, minute: string, second?: string) =>
        `:${minute}${second === undefined ? '' : `:${second}`}`,
    )
    .replace(/[،,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The ten digits of a script follow one another, and what stands before its zero is no digit. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

/** Seconds or milliseconds since 1970, within what they can mean for news. */
function parseCount(text: string): Instant | undefined {
  if (!/^\d{10}(\d{3})?$/.test(text)) return undefined
  return instant(Number(text) * (text.length === 10 ? 1000 : 1))
}

const TIME =
  /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*(am|pm|a\.m\.|p\.m\.|ص|م|صباحا|صباحًا|مساء|مساءً|ق\.ظ|ب\.ظ|오전|오후|上午|下午))?(?![\d:])/iu
const NUMBERS =
  /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/u

/** Year, month and day in numbers, in this order or the other way round. */
function parseNumbers(text: string): Instant | undefined {
  const match = NUMBERS.exec(text)
  if (!match) return undefined
  const [, year, month, day, first, second, last] = match.map(part =>
    part === undefined ? NaN : Number(part),
  )
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length).replace(/^T/i, ' ')}`
  if (year !== undefined && !Number.isNaN(year)) return moment(year, month ?? 0, day ?? 0, rest)
  const [a = 0, b = 0] = [first, second]
  const american = b > 12 || (a <= 12 && /\b(am|pm)\b/i.test(rest) && match[0].includes('/'))
  return american
    ? moment(fullYear(last ?? 0), a, b, rest)
    : moment(fullYear(last ?? 0), b, a, rest)
}

/** ISO 8601 without hyphens, by week or by day of the year. A year or month alone is no date of a report. */
function parseOrdinal(text: string): Instant | undefined {
  const plain =
    /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?\s*(z|[+-]\d{2}:?\d{2})?$/i.exec(text)
  if (plain) {
    const [, y, mo, d, h = '00', mi = '00', s = '00', zone = 'Z'] = plain
    return parseIsoInstant(`${y}-${mo}-${d}T${h}:${mi}:${s}${zone}`)
  }
  const week = /^(\d{4})-?W(\d{2})(?:-?(\d))?$/i.exec(text)
  if (week) {
    // The first week of a year is the one that holds 4 January.
    const fourth = Date.UTC(Number(week[1]), 0, 4)
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000
    return instant(monday + ((Number(week[2]) - 1) * 7 + Number(week[3] ?? 1) - 1) * 86_400_000)
  }
  const dayOfYear = /^(\d{4})-?(\d{3})$/.exec(text)
  if (dayOfYear) return instant(Date.UTC(Number(dayOfYear[1]), 0, Number(dayOfYear[2])))
  return undefined
}

/** A month by its name, beside a day and a year in any order. */
function parseWords(text: string): Instant | undefined {
  const time = TIME.exec(text)
  const dated = time
    ? `${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}`
    : text
  // The zone is what is left after the time; its digits are no date.
  const bare = dated.replace(/(?<=\s|^)(?:utc|gmt)?[+-]\d{2}:?\d{2}(?=\s|$)/gi, ' ')
  const month = monthIn(bare)
  if (month === undefined) return undefined
  const numbers = [...bare.matchAll(/(?<![\p{L}\d])\d{1,4}(?!\d)/gu)].map(([digits]) => digits)
  const written =
    numbers.find(digits => digits.length === 4) ?? (numbers.length > 1 ? numbers.at(-1) : undefined)
  const day =
    numbers.find(digits => digits !== written && digits.length <= 2) ??
    (numbers.length === 1 ? undefined : written)
  if (written === undefined) return undefined
  const rest = time ? `${time[0]} ${text.slice(time.index + time[0].length)}` : zoneAtEnd(text)
  return moment(fullYear(Number(written), written.length), month, Number(day ?? 1), rest)
}

const zoneAtEnd = (text: string): string => / ([a-z]{1,5}|[+-]\d{2}:?\d{2})$/i.exec(text)?.[0] ?? ''

function monthIn(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .split(/[\s\d.:/-]+/u)
    .filter(Boolean)
  for (let at = 0; at < words.length; at++) {
    const pair = MONTHS_BY_NAME.get(`${words[at]} ${words[at + 1]}`)
    if (pair !== undefined) return pair
    const word = words[at] ?? ''
    const single = MONTHS_BY_NAME.get(word) ?? MONTHS_BY_NAME.get(word.replace(/^de\b/, ''))
    if (single !== undefined) return single
  }
  return undefined
}

/** Two digits mean the century around 2000, as RFC 2822 has it. */
function fullYear(written: number, digits = written < 100 ? 2 : 4): number {
  if (digits > 2) return written
  return written < 50 ? 2000 + written : 1900 + written
}

/** The moment of a day with the time and zone found in `rest`. Years 1300–1499 are those of the Persian calendar. */
function moment(year: number, month: number, day: number, rest: string): Instant | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const midnight =
    year >= 1300 && year < 1500 ? fromJalali(year, month, day) : Date.UTC(year, month - 1, day)
  if (year < 1000 || year > 3000) return undefined
  const time = TIME.exec(rest)
  if (!time) {
    const zone = zoneIn(rest)
    return instant(midnight - (zone ?? 0) * 60_000)
  }
  const [, hours, minutes, seconds, half] = time
  const hour = hourOf(Number(hours), half?.toLowerCase() ?? halfBefore(rest, time.index))
  const minute = Number(minutes)
  const second = Number(seconds ?? 0)
  if (hour > 24 || minute > 59 || second > 60) return undefined
  const offset = zoneIn(rest.slice(time.index + time[0].length)) ?? 0
  return instant(midnight + (hour * 60 + minute - offset) * 60_000 + second * 1000)
}

/** East Asian languages put the half of the day before the time. */
const halfBefore = (rest: string, at: number): string | undefined =>
  /(오전|오후|上午|下午|午前|午後)\s*$/.exec(rest.slice(0, at))?.[1]

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  const after = /^(pm|p\.m\.|م|مساء|مساءً|ب\.ظ|오후|下午|午後)$/.test(half)
  return (hour % 12) + (after ? 12 : 0)
}

/** Minutes east of Greenwich of the zone that a text begins with, after the time. */
function zoneIn(text: string): number | undefined {
  const numeric = /^\s*(?:utc|gmt|z)?\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)/i.exec(text)
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
    return numeric[1] === '-' ? -minutes : minutes
  }
  const named = /^\s*([a-z]{1,5})\b/i.exec(text)?.[1]?.toLowerCase()
  return named === undefined ? undefined : ZONES[named]
}
