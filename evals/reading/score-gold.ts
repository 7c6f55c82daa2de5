import { markArticle } from '@shareet/core/reading'
import type { MarkedArticle } from '@shareet/core/reading'
import { goldKind } from './event-names.ts'
import type { GoldNumber, GoldRow } from './gold.ts'
import { f1, newTally, overlapOf, pairUp, wordsOf } from './tally.ts'
import type { Tally } from './tally.ts'

const GENRE_NAMES: Readonly<Record<string, string>> = {
  promotion: 'advert',
  horoscope: 'other',
  live: 'other',
  lookback: 'report',
}
const CERTAINTY_NAMES: Readonly<Record<string, string>> = {
  rumoured: 'hedged',
  hypothetical: 'hedged',
}

/** A reader of reports: ours, or a baseline of the same shape. */
export type Reader = (row: GoldRow) => MarkedArticle

export const ours: Reader = row =>
  markArticle({
    title: row.title,
    text: row.text,
    declaredLanguage: null,
    url: null,
    published: dayIn(row.published),
  })

/** The local time of publication, told as if in UTC: the day that readers of the report would call today. */
const dayIn = (published: string): number => {
  const local = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:[+-]\d\d:?\d\d)$/.exec(published)?.[1]
  return Date.parse(local === undefined ? published : `${local}Z`)
}

interface Scores {
  readonly tallies: Map<string, Tally>
  readonly right: Map<string, { right: number; of: number }>
}

/** Figures of a reader on gold rows: `people.exact.f1`, `quotes.overlap.f1`, `eventKind.accuracy` …, overall and by language. */
export function scoreGold(
  rows: readonly GoldRow[],
  read: Reader,
  fault: (text: string) => void = () => {},
): Record<string, number> {
  const groups = new Map<string, Scores>()
  const group = (name: string): Scores => {
    let scores = groups.get(name)
    if (!scores) groups.set(name, (scores = { tallies: new Map(), right: new Map() }))
    return scores
  }
  for (const row of rows) scoreRow(row, read(row), [group(''), group(`${row.lang}.`)], fault)
  const figures: Record<string, number> = {}
  for (const [prefix, { tallies, right }] of groups) {
    for (const [field, { found, wanted, exact, overlap }] of tallies) {
      figures[`${prefix}${field}.exact.f1`] = f1(exact, found, wanted)
      figures[`${prefix}${field}.overlap.f1`] = f1(overlap, found, wanted)
    }
    for (const [field, { right: count, of }] of right)
      figures[`${prefix}${field}.accuracy`] = of === 0 ? 1 : count / of
  }
  return figures
}

function scoreRow(
  row: GoldRow,
  seen: MarkedArticle,
  groups: readonly Scores[],
  fault: (text: string) => void,
): void {
  const say = (field: string, text: string): void => {
    fault(`${row.id} ${field}: ${text}`)
  }
  const count = (
    field: string,
    found: number,
    wanted: number,
    exact: number,
    overlap: number,
  ): void => {
    for (const { tallies } of groups) {
      const tally = tallies.get(field) ?? newTally()
      tally.found += found
      tally.wanted += wanted
      tally.exact += exact
      tally.overlap += overlap
      tallies.set(field, tally)
    }
  }
  const judge = (field: string, right: boolean): void => {
    for (const scores of groups) {
      const sum = scores.right.get(field) ?? { right: 0, of: 0 }
      sum.of++
      if (right) sum.right++
      scores.right.set(field, sum)
    }
  }
  const names = (
    field: string,
    found: readonly string[],
    wanted: readonly string[] | undefined,
  ): void => {
    if (wanted === undefined) return
    const own = { found: (text: string) => text, wanted: (text: string) => text }
    const pairs = pairUp([...new Set(found)], [...new Set(wanted)], own)
    count(
      field,
      new Set(found).size,
      new Set(wanted).size,
      pairs.filter(pair => pair.exact).length,
      pairs.length,
    )
    const matched = new Set(pairs.map(pair => pair.wanted))
    const used = new Set(pairs.map(pair => pair.found))
    for (const text of new Set(wanted)) if (!matched.has(text)) say(field, `missed ${text}`)
    for (const text of new Set(found)) if (!used.has(text)) say(field, `extra ${text}`)
    for (const pair of pairs) if (!pair.exact) say(field, `saw ${pair.found} for ${pair.wanted}`)
  }

  names('agencies', seen.agencies, row.agencies)
  names('organisations', seen.organisations, row.organisations)
  names('places', seen.places, row.places)
  names('countries', seen.reading.countries, row.countries)
  names(
    'people',
    seen.people.map(({ name }) => name),
    row.people?.map(({ name }) => name),
  )
  for (const { found, wanted } of pairUp(seen.people, row.people ?? [], {
    found: ({ name }) => name,
    wanted: ({ name }) => name,
  })) {
    const right =
      wanted.role === null
        ? found.role === null
        : found.role !== null && overlapOf(found.role, wanted.role) >= 0.5
    judge('people.role', right)
    if (!right) say('role', `${wanted.name}: saw ${found.role} for ${wanted.role}`)
  }

  if (row.quotes !== undefined) {
    const text = {
      found: ({ text: words }: { text: string }) => words,
      wanted: ({ text: words }: { text: string }) => words,
    }
    const pairs = pairUp(
      seen.quotes,
      row.quotes,
      text,
      (found, wanted) => found.kind === wanted.kind,
    )
    count(
      'quotes',
      seen.quotes.length,
      row.quotes.length,
      pairs.filter(pair => pair.exact).length,
      pairs.length,
    )
    for (const { found, wanted } of pairs) {
      const right = sameSpeaker(found, wanted)
      judge('quotes.speaker', right)
      judge(
        'quotes.via',
        (found.via === null) === (wanted.via === null) &&
          (wanted.via === null || overlapOf(found.via ?? '', wanted.via) > 0),
      )
      if (!right)
        say('speaker', `saw ${found.speaker} for ${wanted.speaker}: ${wanted.text.slice(0, 60)}`)
    }
    const [used, matched] = [
      new Set(pairs.map(pair => pair.found)),
      new Set(pairs.map(pair => pair.wanted)),
    ]
    for (const quote of row.quotes)
      if (!matched.has(quote)) say('quotes', `missed ${quote.kind} ${quote.text}`)
    for (const quote of seen.quotes)
      if (!used.has(quote)) say('quotes', `extra ${quote.kind} ${quote.text}`)
  }
  for (const text of row.notQuotes ?? []) {
    const taken = seen.quotes.some(
      quote => quote.kind === 'direct' && overlapOf(quote.text, text) > 0.8,
    )
    judge('notQuotes', !taken)
    if (taken) say('notQuotes', `taken for a quote: ${text}`)
  }

  if (row.dates !== undefined) {
    const wanted = row.dates.map(date =>
      'date' in date ? { text: date.text, from: date.date, to: date.date } : date,
    )
    const dates = [
      ...new Map(
        seen.dates.map(date => [`${date.from} ${date.to} ${wordsOf(date.text).join(' ')}`, date]),
      ).values(),
    ]
    const pairs = pairUp(
      dates,
      wanted,
      {
        found: date => `${date.from} ${date.to} ${date.text}`,
        wanted: date => `${date.from} ${date.to} ${date.text}`,
      },
      (found, other) =>
        found.from === other.from && found.to === other.to && overlapOf(found.text, other.text) > 0,
    )
    const exact = pairs.filter(pair => pair.exact).length
    count('dates', dates.length, wanted.length, exact, pairs.length)
    const matched = new Set(pairs.map(pair => pair.wanted))
    for (const date of wanted)
      if (!matched.has(date)) say('dates', `missed ${date.text} ${date.from}`)
    const used = new Set(pairs.map(pair => pair.found))
    for (const date of dates)
      if (!used.has(date)) say('dates', `extra ${date.text} ${date.from} ${date.to}`)
  }
  if (row.numbers !== undefined) {
    const key = {
      found: (each: { text: string; value: number }) => `${each.value} ${each.text}`,
      wanted: (each: GoldNumber) => `${each.value} ${withThing(each)}`,
    }
    const once = [
      ...new Map(seen.numbers.map(each => [`${each.value} ${each.text}`, each])).values(),
    ]
    const pairs = pairUp(once, row.numbers, key, (found, other) => found.value === other.value)
    const same = once.filter(found => row.numbers.some(other => other.value === found.value))
    const overlap = Math.max(pairs.length, Math.min(same.length, row.numbers.length))
    count(
      'numbers',
      once.length,
      row.numbers.length,
      pairs.filter(pair => pair.exact).length,
      overlap,
    )
    for (const number of row.numbers)
      if (!once.some(found => found.value === number.value))
        say('numbers', `missed ${number.text} ${number.value}`)
    for (const number of once)
      if (!row.numbers.some(other => other.value === number.value))
        say('numbers', `extra ${number.text} ${number.value}`)
  }

  const { certainty, genre, eventKind } = seen.reading
  for (const [field, found, wanted] of [
    ['certainty', CERTAINTY_NAMES[certainty] ?? certainty, row.certainty],
    ['genre', GENRE_NAMES[genre] ?? genre, row.genre],
    ['eventKind', goldKind(eventKind), row.eventKind === null ? 'other' : row.eventKind],
  ] as const) {
    if (wanted === undefined) continue
    judge(field, found === wanted)
    if (found !== wanted) say(field, `saw ${found} for ${wanted}`)
  }
  judge('language', seen.reading.language === row.lang)
}

/** The figure with what it counts, however a reader parted them: `12` and `قتيلا`, or `12 قتيلا`. */
const withThing = ({ text, unit_or_thing: thing }: GoldNumber): string =>
  thing == null || text.includes(thing) ? text : `${text} ${thing}`

interface Said {
  readonly speaker: string | null
  readonly anonymous: boolean
}

/** The same named speaker, or people without names in both. */
function sameSpeaker(found: Said, wanted: Said): boolean {
  if (wanted.anonymous) return found.anonymous
  if (wanted.speaker === null) return found.speaker === null
  return (
    found.speaker !== null && !found.anonymous && overlapOf(found.speaker, wanted.speaker) >= 0.5
  )
}
