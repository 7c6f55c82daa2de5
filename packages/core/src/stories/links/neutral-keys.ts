import { conceptOf, nameKey } from '../../language/index.ts'
import type { Reading } from '../../reading/index.ts'
import { createMemory } from '../../values/index.ts'
import type { TermSpace } from '../term-space.ts'

/** The language under which the space counts what belongs to none. */
export const NEUTRAL = '*'

/** Kinds of keys that mean the same in every language. */
export const KEY_KINDS = ['names', 'ideas', 'countries', 'figures', 'dates'] as const
export type KeyKind = (typeof KEY_KINDS)[number]
/** Distinct keys of a report, as numbers of the space. */
export type NeutralKeys = Readonly<Record<KeyKind, readonly number[]>>

/** Consonants that a name needs to be told from others across scripts. */
const FEWEST_CONSONANTS = 3
/** Figures up to this stand in too many reports to tell anything. */
const SMALL_FIGURE = 2
/** Languages that have no capitals: any word of a headline may be a name. */
const UNCASED: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'he', 'ug'])

/** Reports whose keys are remembered: those of the stories that are compared now. */
const REMEMBERED = 2048

/** The keys of reports; those asked for lately are remembered. */
export function createNeutralKeys(space: TermSpace): { of(reading: Reading): NeutralKeys } {
  const memory = createMemory<Reading, NeutralKeys>(REMEMBERED)
  return { of: reading => memory.of(reading, () => neutralKeysOf(reading, space)) }
}

/** What a report says that can be compared with a report in another language. */
export function neutralKeysOf(reading: Reading, space: TermSpace): NeutralKeys {
  const numbers = (keys: Iterable<string>): number[] => [
    ...new Set(Array.from(keys, key => space.numberOf(key, NEUTRAL))),
  ]
  return {
    names: numbers(nameKeysOf(reading)),
    ideas: numbers(
      reading.titleTerms.flatMap(term => {
        const concept = conceptOf(term, reading.language)
        return concept === undefined ? [] : `~${concept}`
      }),
    ),
    countries: numbers(reading.countries.map(country => `@${country}`)),
    figures: numbers(
      reading.numbers
        .filter(({ value }) => value > SMALL_FIGURE)
        .map(({ value, role }) => `#${value}${role ?? ''}`),
    ),
    dates: numbers(reading.dates.map(date => `/${date}`)),
  }
}

function nameKeysOf({
  names,
  people,
  organisations,
  places,
  titleTerms,
  language,
}: Reading): Set<string> {
  const keys = new Set<string>()
  const add = (word: string): void => {
    const key = keyOfWord(word)
    if (key !== '') keys.add(key)
  }
  for (const list of [names, people, organisations, places])
    for (const name of list) for (const word of name.split(/[\s\-‐’']+/u)) add(word)
  if (UNCASED.has(language))
    for (const term of titleTerms) if (conceptOf(term, language) === undefined) add(term)
  return keys
}

/** Keys of words seen lately: news repeats its names. */
const known = createMemory<string, string>(20_000)

const keyOfWord = (word: string): string =>
  known.of(word, () => {
    const key = nameKey(word).replaceAll(' ', '')
    return key.length < FEWEST_CONSONANTS ? '' : key
  })
