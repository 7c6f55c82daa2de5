import { TIME_WORDS, fold } from '../language/index.ts'

/** A language's words for time, folded and ready to be looked up. */
export interface Words {
  readonly units: ReadonlyMap<string, Unit>
  readonly two: ReadonlyMap<string, Unit>
  readonly last: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  readonly this: ReadonlySet<string>
  readonly ago: ReadonlySet<string>
  readonly ahead: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** Every word with which a date may begin that is no day, weekday or month. */
  readonly openers: ReadonlySet<string>
  /** قبل يومين: the word for "ago" stands before the stretch. */
  readonly agoFirst: boolean
  /** الأسبوع الماضي: what says which stands after the unit. */
  readonly whichAfter: boolean
}

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** Words that a bare year follows. */
const YEAR_WORDS = ['عام', 'العام', 'سنه', 'in', 'since', 'year', 'en', 'im', 'em', 'nel'] as const

/** As many as the catalogue has languages. */
const kept = new Map<string, Words | undefined>()

/** Undefined for a language whose words for time are not known. */
export function wordsOf(language: string): Words | undefined {
  if (kept.has(language)) return kept.get(language)
  const words = TIME_WORDS[language]
  if (!words) return undefined
  const set = (list = ''): ReadonlySet<string> => new Set(list.split(', ').map(fold))
  const units = (
    lists: Readonly<Partial<Record<string, string>>> = {},
  ): ReadonlyMap<string, Unit> =>
    new Map(
      Object.entries(lists).flatMap(([unit, list]) =>
        (list ?? '').split(', ').map(word => [fold(word), unit as Unit] as const),
      ),
    )
  const made: Words = {
    units: units(words.units),
    two: units(words.two),
    last: set(words.last),
    next: set(words.next),
    this: set(words.this),
    ago: set(words.ago),
    ahead: set(words.ahead),
    of: set(words.of),
    openers: new Set(
      [
        ...units(words.units).keys(),
        ...set(words.ago),
        ...set(words.ahead),
        ...set(words.last),
        ...set(words.next),
        ...set(words.this),
        ...YEAR_WORDS,
      ].flatMap(word =>
        words.days[0]?.includes('اليوم')
          ? [word, `و${word}`, `ب${word}`, `ف${word}`, `ل${word.replace(/^ا/, '')}`]
          : [word],
      ),
    ),
    agoFirst: ['ar', 'es', 'de', 'pt'].includes(language),
    whichAfter: ['ar', 'fa', 'fr', 'es', 'pt'].includes(language),
  }
  kept.set(language, made)
  return made
}
