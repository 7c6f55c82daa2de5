import type { Mark } from '../language/index.ts'
import {
  DAY_MS,
  HIJRI_YEARS,
  dayBefore,
  dayOf,
  hijri,
  lastWeekday,
  monthSpan,
  nearest,
  span,
  unitSpan,
  yearSpan,
} from './calendar.ts'
import type { DateSpan } from './calendar.ts'
import { gapBefore, markAt, marksOf } from './passage.ts'
import type { Passage } from './passage.ts'
import { wordsOf } from './time-words.ts'
import type { Words } from './time-words.ts'

/**
 * The dates of a text in order. A weekday is the last of its name up to the day of publication, unless words say
 * otherwise, and counts more than "today" beside it; weeks run from Sunday to Saturday; what cannot be resolved is left
 * out. Hijri dates follow the calendar of Umm al-Qura.
 *
 * @param published Milliseconds since 1970; its day is taken in UTC.
 */
export function findDates(passage: Passage, published: number): DateSpan[] {
  const today = Math.floor(published / DAY_MS) * DAY_MS
  const words = wordsOf(passage.language)
  const found: DateSpan[] = []
  const starting = new Map<number, Mark>()
  for (const kind of ['day', 'weekday', 'month'] as const)
    for (const mark of marksOf(passage, kind)) {
      const present = starting.get(mark.from)
      if (!present || mark.to > present.to) starting.set(mark.from, mark)
    }
  for (let at = 0; at < passage.lexemes.length; at++) {
    const date = dateAt(passage, at, today, words, starting)
    if (!date) continue
    found.push(date)
    at = date.to - 1
  }
  return found
}

function dateAt(
  passage: Passage,
  at: number,
  today: number,
  words: Words | undefined,
  starting: ReadonlyMap<number, Mark>,
): DateSpan | undefined {
  const { lexemes } = passage
  const lexeme = lexemes[at]
  if (!lexeme) return undefined
  const mark = starting.get(at)
  if (
    words &&
    !words.agoFirst &&
    lexeme.value === undefined &&
    markAt(passage, 'numeral', at) !== undefined
  ) {
    const stretch = stretchAgo(passage, at, today, words, false)
    if (stretch) return stretch
  }
  if (lexeme.value !== undefined)
    return (
      numeric(passage, at) ??
      dayOfMonth(passage, at, at, today, words, starting) ??
      (words && stretchAgo(passage, at, today, words, false))
    )
  if (mark?.meaning.kind === 'day') {
    const weekday = weekdayNear(starting, mark.to)
    if (weekday && besides(passage, mark.to)) {
      const dated = dayOfMonth(passage, weekday.to, at, today, words, starting)
      if (dated) return dated
      const day = lastWeekday(
        today + Math.max(0, Number(mark.meaning.value)) * DAY_MS,
        Number(weekday.meaning.value),
      )
      return span(at, weekday.to, day)
    }
    const dated = dayOfMonth(passage, mark.to, at, today, words, starting)
    if (dated && besides(passage, mark.to)) return dated
    return span(at, mark.to, today + Number(mark.meaning.value) * DAY_MS)
  }
  if (mark?.meaning.kind === 'weekday') return weekdayDate(passage, mark, today, words, starting)
  if (mark?.meaning.kind === 'month') return monthDate(passage, mark, today, words, starting)
  if (!words || !words.openers.has(lexeme.folded)) return undefined
  return relative(passage, at, today, words, starting) ?? year(passage, at)
}

const weekdayNear = (starting: ReadonlyMap<number, Mark>, at: number): Mark | undefined => {
  const mark = starting.get(at)
  return mark?.meaning.kind === 'weekday' ? mark : undefined
}

/** Nothing but a space or a comma stands before the word. */
const besides = (passage: Passage, at: number): boolean => /^[\s،,(]*$/.test(gapBefore(passage, at))

function weekdayDate(
  passage: Passage,
  mark: Mark,
  today: number,
  words: Words | undefined,
  starting: ReadonlyMap<number, Mark>,
): DateSpan | undefined {
  const { lexemes } = passage
  const day = Number(mark.meaning.value)
  const dated = besides(passage, mark.to)
    ? dayOfMonth(passage, mark.to, mark.from, today, words, starting)
    : undefined
  if (dated) return dated
  const before = lexemes[mark.from - 1]?.folded ?? ''
  const after = lexemes[mark.to]?.folded ?? ''
  const [from, to, which] =
    words === undefined
      ? [mark.from, mark.to, '']
      : words.last.has(after) || words.next.has(after)
        ? [mark.from, mark.to + 1, after]
        : words.last.has(before) || words.next.has(before)
          ? [mark.from - 1, mark.to, before]
          : [mark.from, mark.to, '']
  if (words?.next.has(which) === true) {
    const ahead = (day - new Date(today).getUTCDay() + 7) % 7 || 7
    return span(from, to, today + ahead * DAY_MS)
  }
  const latest = lastWeekday(today, day)
  return span(
    from,
    to,
    words?.last.has(which) === true && latest === today ? today - 7 * DAY_MS : latest,
  )
}

/** 12/10/2015, 2015-10-12. */
function numeric(passage: Passage, at: number): DateSpan | undefined {
  const [a, b, c] = [at, at + 1, at + 2].map(word => passage.lexemes[word]?.value)
  if (a === undefined || b === undefined || c === undefined) return undefined
  const mark = gapBefore(passage, at + 1)
  if (!/^[/\-.]$/.test(mark) || gapBefore(passage, at + 2) !== mark) return undefined
  const [year, month, day] = a > 31 ? [a, b, c] : [c, b, a]
  if (year > HIJRI_YEARS[0] && year < HIJRI_YEARS[1]) return hijri(at, at + 3, year, month, day)
  if (year < 1900 || year > 2100) return undefined
  const [m, d] = month > 12 ? [day, month] : [month, day]
  const time = dayOf(year, m, d)
  return time === undefined ? undefined : span(at, at + 3, time)
}

/** 5 June, June 5, 12 تشرين الأول 2015, الثاني من يونيو: with the year where it stands, else the nearest such day. */
function dayOfMonth(
  passage: Passage,
  at: number,
  from: number,
  today: number,
  words: Words | undefined,
  starting: ReadonlyMap<number, Mark>,
): DateSpan | undefined {
  const { lexemes } = passage
  let day: number | undefined
  let month: Mark | undefined
  let to = at
  const value = lexemes[at]?.value
  if (value !== undefined) {
    day = value
    to = at + 1
    while (words?.of.has(lexemes[to]?.folded ?? '') === true && to - at < 4) to++
    if (/^(?:st|nd|rd|th|er)$/.test(lexemes[to]?.folded ?? '')) to++
    if (words?.of.has(lexemes[to]?.folded ?? '') === true) to++
    month = monthAt(starting, to)
    if (!month || !besides(passage, to)) return undefined
    to = month.to
  } else {
    month = monthAt(starting, at)
    day = month ? lexemes[month.to]?.value : undefined
    if (!month || day === undefined || !/^\s$/.test(gapBefore(passage, month.to))) return undefined
    to = month.to + 1
    if (/^(?:st|nd|rd|th)$/.test(lexemes[to]?.folded ?? '')) to++
  }
  if (day < 1 || day > 31 || !Number.isInteger(day)) return undefined
  to = afterTwin(passage, month, to, starting)
  let year: number | undefined
  const yearAt = words && /^(?:عام|سنه|de|of|del)$/.test(lexemes[to]?.folded ?? '') ? to + 1 : to
  const candidate = lexemes[yearAt]?.value
  if (candidate !== undefined && besides(passage, to) && isYear(candidate)) {
    year = candidate
    to = yearAt + 1
    if (/^(?:م|ه|هـ|г|год|года)$/.test(lexemes[to]?.folded ?? '') && lexemes[to]) to++
  }
  const number = monthNumber(month)
  if (number === undefined) return undefined
  if (month.meaning.value.startsWith('h'))
    return year === undefined ? undefined : hijri(from, to, year, number, day)
  const which = lexemes[to]?.folded ?? ''
  const past = words?.last.has(which) === true
  const ahead = words?.next.has(which) === true
  if (past || ahead || words?.this.has(which) === true) to++
  const time =
    year === undefined ? nearest(number, day, today, past, ahead) : dayOf(year, number, day)
  return time === undefined ? undefined : span(from, to, time)
}

/** يونيو حزيران: the same month by its other name. */
function afterTwin(
  passage: Passage,
  month: Mark,
  at: number,
  starting: ReadonlyMap<number, Mark>,
): number {
  const twin = monthAt(starting, at)
  return twin?.meaning.value === month.meaning.value && /^[\s/(-]*$/.test(gapBefore(passage, at))
    ? twin.to
    : at
}

const isYear = (value: number): boolean =>
  Number.isInteger(value) &&
  ((value >= 1900 && value <= 2100) || (value > HIJRI_YEARS[0] && value < HIJRI_YEARS[1]))

const monthAt = (starting: ReadonlyMap<number, Mark>, at: number): Mark | undefined => {
  const mark = starting.get(at)
  return mark?.meaning.kind === 'month' ? mark : undefined
}

const monthNumber = ({ meaning }: Mark): number | undefined => {
  const number = Number(meaning.value.replace('h', ''))
  return number >= 1 && number <= 12 ? number : undefined
}

/** يوليو الماضي, in July, March 2014: the whole month. */
function monthDate(
  passage: Passage,
  single: Mark,
  today: number,
  words: Words | undefined,
  starting: ReadonlyMap<number, Mark>,
): DateSpan | undefined {
  const { lexemes } = passage
  const month = monthNumber(single)
  if (month === undefined) return undefined
  const mark = { ...single, to: afterTwin(passage, single, single.to, starting) }
  const dated = dayOfMonth(passage, mark.from, mark.from, today, words, starting)
  if (dated) return dated
  if (mark.meaning.value.startsWith('h')) return undefined
  const lexeme = lexemes[mark.from]
  if (lexeme?.cased === true && lexeme.capital === 'none') return undefined
  const yearAt = /^(?:عام|سنه|de|of)$/.test(lexemes[mark.to]?.folded ?? '') ? mark.to + 1 : mark.to
  const value = lexemes[yearAt]?.value
  if (value !== undefined && value >= 1900 && value <= 2100 && besides(passage, mark.to))
    return monthSpan(mark.from, yearAt + 1, value, month)
  const after = lexemes[mark.to]?.folded ?? ''
  const before = lexemes[mark.from - 1]?.folded ?? ''
  const current = new Date(today)
  const year = current.getUTCFullYear()
  const now = current.getUTCMonth() + 1
  if (words?.last.has(after) === true || words?.last.has(before) === true) {
    const within = words.last.has(after)
    return monthSpan(
      within ? mark.from : mark.from - 1,
      within ? mark.to + 1 : mark.to,
      month < now ? year : year - 1,
      month,
    )
  }
  if (words?.next.has(after) === true || words?.next.has(before) === true) {
    const within = words.next.has(after)
    return monthSpan(
      within ? mark.from : mark.from - 1,
      within ? mark.to + 1 : mark.to,
      month > now ? year : year + 1,
      month,
    )
  }
  // "may" is a month only where something says so.
  if (
    !/^(?:in|since|until|from|by|early|late|mid|last|next|end|during|في|شهر|منذ|خلال|مطلع|نهايه|اواخر|اوائل|منتصف|حتي|en|im|seit|em|desde)$/.test(
      before,
    )
  )
    return undefined
  const ahead = (month - now + 12) % 12
  return monthSpan(
    mark.from,
    mark.to,
    month <= now
      ? now - month > 6
        ? year + (ahead <= 4 ? 1 : 0)
        : year
      : ahead <= 5
        ? year
        : year - 1,
    month,
  )
}

/** Last week, الأسبوع الماضي, three days ago, قبل يومين, this year. */
function relative(
  passage: Passage,
  at: number,
  today: number,
  words: Words,
  starting: ReadonlyMap<number, Mark>,
): DateSpan | undefined {
  const { lexemes } = passage
  const folded = lexemes[at]?.folded ?? ''
  const bare = folded.replace(/^[وبفل](?=ال)/, '')
  if (words.agoFirst && (words.ago.has(folded) || words.ahead.has(folded))) {
    const ahead = words.ahead.has(folded)
    const stretch = stretchAgo(passage, at + 1, today, words, ahead)
    // بعد عامين من …: so long after something else.
    const leans =
      ahead &&
      (stretch?.to === at + 2 || /^(?:من|على|علي)$/.test(lexemes[stretch?.to ?? 0]?.folded ?? ''))
    if (stretch && !leans) return { ...stretch, from: at }
  }
  const unit = words.units.get(bare)
  const after = lexemes[at + 1]?.folded ?? ''
  if (unit && words.whichAfter && besides(passage, at + 1) && !starting.has(at)) {
    const shift = shiftOf(words, after)
    if (shift !== undefined && /^ال|^[a-z]/.test(bare))
      return unitSpan(at, at + 2, unit, shift, today)
  }
  const shift = shiftOf(words, folded)
  const next = words.units.get(after)
  if (shift !== undefined && next && !words.whichAfter && next !== 'hour' && next !== 'day')
    return unitSpan(at, at + 2, next, shift, today)
  return undefined
}

/** Which week, month or year a word means, counted from the present one. */
function shiftOf(words: Words, word: string): -1 | 0 | 1 | undefined {
  if (words.last.has(word)) return -1
  if (words.next.has(word)) return 1
  return words.this.has(word) ? 0 : undefined
}

/** (قبل) ثلاثة أيام, 3 days ago: one day. */
function stretchAgo(
  passage: Passage,
  at: number,
  today: number,
  words: Words,
  ahead: boolean,
): DateSpan | undefined {
  const { lexemes } = passage
  const first = lexemes[at]
  if (!first) return undefined
  const two = words.two.get(first.folded)
  if (two && words.agoFirst) return dayBefore(at, at + 1, two, 2, today, ahead)
  const numeral = markAt(passage, 'numeral', at)
  const count = first.value ?? (numeral ? Number(numeral.meaning.value) : undefined)
  const unitAt = numeral ? numeral.to : at + 1
  const single = words.units.get(first.folded)
  if (count === undefined)
    return single && words.agoFirst && single !== 'hour'
      ? dayBefore(at, at + 1, single, 1, today, ahead)
      : undefined
  const unit = words.units.get(lexemes[unitAt]?.folded ?? '')
  if (!unit || unit === 'hour' || count > 400) return undefined
  if (words.agoFirst)
    return words.ago.has(lexemes[at - 1]?.folded ?? '') ||
      words.ahead.has(lexemes[at - 1]?.folded ?? '')
      ? dayBefore(at, unitAt + 1, unit, count, today, ahead)
      : undefined
  return words.ago.has(lexemes[unitAt + 1]?.folded ?? '')
    ? dayBefore(at, unitAt + 2, unit, count, today, false)
    : undefined
}

/** عام 2015, in 2015, since 1990. */
function year(passage: Passage, at: number): DateSpan | undefined {
  const folded = passage.lexemes[at]?.folded ?? ''
  if (!/^(?:[وب]?(?:ال)?عام|سنه|لعام|للعام|in|since|year|en|im|em|nel)$/.test(folded))
    return undefined
  const value = passage.lexemes[at + 1]?.value
  if (value === undefined || !Number.isInteger(value) || value < 1900 || value > 2100)
    return undefined
  if (
    !/^\d{4}$/.test(passage.lexemes[at + 1]?.folded ?? '') ||
    passage.lexemes[at + 2]?.value !== undefined
  )
    return undefined
  const arabic = /[ا-ي]/.test(folded)
  return yearSpan(arabic ? at : at + 1, at + 2, value)
}
