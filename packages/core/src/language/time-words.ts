import { fold } from './fold.ts'
import { TIME_WORDS } from './vocabulary/time-words.ts'

/** A language's words for time, folded and ready to be looked up. */
export interface FoldedTimeWords {
  readonly units: ReadonlyMap<string, TimeUnit>
  /** Units in the dual: يومين. */
  readonly two: ReadonlyMap<string, TimeUnit>
  readonly ordinals: ReadonlyMap<string, number>
  readonly one: ReadonlySet<string>
  readonly last: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  readonly this: ReadonlySet<string>
  readonly ago: ReadonlySet<string>
  readonly ahead: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly until: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  readonly otherBefore: ReadonlySet<string>
  readonly otherAfter: ReadonlySet<string>
  readonly ofWeekday: ReadonlySet<string>
  readonly dayWord: ReadonlySet<string>
  readonly thatIs: ReadonlySet<string>
  readonly yearBefore: ReadonlySet<string>
  readonly yearAfter: ReadonlySet<string>
  readonly each: ReadonlySet<string>
  readonly many: ReadonlySet<string>
  readonly months: ReadonlyMap<string, number>
  /** Parts of a year by how many make the whole. */
  readonly halves: ReadonlyMap<string, number>
  /** Every word with which a date may begin that is no figure, day, weekday or month. */
  readonly openers: ReadonlySet<string>
  /** قبل يومين: the word for "ago" stands before the stretch. */
  readonly agoFirst: boolean
  /** الأسبوع الماضي: what says which stands after the unit. */
  readonly whichAfter: boolean
}

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** As many as the catalogue has languages. */
const kept = new Map<string, FoldedTimeWords | undefined>()

/** Undefined for a language whose words for time are not known. */
export function timeWordsOf(language: string): FoldedTimeWords | undefined {
  if (kept.has(language)) return kept.get(language)
  const made = language in TIME_WORDS ? makeWords(language) : undefined
  kept.set(language, made)
  return made
}

const setOf = (list: string | undefined): ReadonlySet<string> =>
  new Set(list === undefined ? [] : list.split(', ').map(fold))

const unitsOf = (
  lists: Readonly<Partial<Record<string, string>>> | undefined,
): ReadonlyMap<string, TimeUnit> =>
  new Map(
    Object.entries(lists ?? {}).flatMap(([unit, list]) =>
      [...setOf(list)].map(word => [word, unit as TimeUnit] as const),
    ),
  )

const numbersOf = (
  lists: Readonly<Record<number, string>> | undefined,
): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(lists ?? {}).flatMap(([number, list]) =>
      [...setOf(list)].map(word => [word, Number(number)] as const),
    ),
  )

function makeWords(language: string): FoldedTimeWords | undefined {
  const words = TIME_WORDS[language]
  if (!words) return undefined
  const units = unitsOf(words.units)
  const sets = {
    one: setOf(words.one),
    last: setOf(words.last),
    next: setOf(words.next),
    this: setOf(words.this),
    ago: setOf(words.ago),
    ahead: setOf(words.ahead),
    dayWord: setOf(words.dayWord),
  }
  const ordinals = numbersOf(words.ordinals)
  const halves = numbersOf(words.halves)
  const months = numbersOf(words.months)
  const opening = [
    ...units.keys(),
    ...Object.values(sets).flatMap(set => [...set]),
    ...ordinals.keys(),
    ...halves.keys(),
    ...months.keys(),
  ]
  return {
    ...sets,
    units,
    ordinals,
    two: unitsOf(words.two),
    of: setOf(words.of),
    to: setOf(words.to),
    and: setOf(words.and),
    until: setOf(words.until),
    from: setOf(words.from),
    otherBefore: setOf(words.otherBefore),
    otherAfter: setOf(words.otherAfter),
    ofWeekday: setOf(words.ofWeekday),
    thatIs: setOf(words.thatIs),
    yearAfter: setOf(words.yearAfter),
    within: setOf(words.within),
    yearBefore: setOf(words.yearBefore),
    each: setOf(words.each),
    many: setOf(words.many),
    months,
    halves,
    openers: new Set(language === 'ar' ? opening.flatMap(withClitics) : opening),
    agoFirst: words.agoFirst === true,
    whichAfter: words.whichAfter === true,
  }
}

/** An Arabic word with what may be written before it as one word. */
const withClitics = (word: string): string[] => [
  word,
  `و${word}`,
  `ب${word}`,
  `ف${word}`,
  word.startsWith('ال') ? `ل${word.slice(1)}` : `ل${word}`,
]
