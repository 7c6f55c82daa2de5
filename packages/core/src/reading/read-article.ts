import { creditAgencies } from './credit-agencies.ts'
import type { Entity } from './entities/entity.ts'
import { findCountries } from './find-countries.ts'
import { findNames } from './find-names.ts'
import type { PlacedNumber } from './numbers/find-numbers.ts'
import { findTerms } from './find-terms.ts'
import { foldedName } from './folded-name.ts'
import { certaintyKind } from './judge-certainty.ts'
import { judgeTopics } from './judge-topics.ts'
import { readingPolicy } from './policy.ts'
import type { ReadingPolicy } from './policy.ts'
import type { NameMemory } from './name-memory.ts'
import type { Readable } from './readable.ts'
import type { NumberMention, Reading } from './reading.ts'
import { understand } from './understand.ts'
import type { Understanding } from './understand.ts'
import { weighGravity } from './weigh-gravity.ts'

/** What we understood of one report, in the small form that is stored and compared. See `understand`. */
export const readArticle = (
  article: Readable,
  names?: NameMemory,
  policy: ReadingPolicy = readingPolicy,
): Reading => readingOf(understand(article, policy, names), policy)

/** The small form of all that was found. */
export function readingOf(found: Understanding, policy: ReadingPolicy): Reading {
  const { title, text, certainty, genre, eventKind, language, direction } = found
  const passages = [title.passage, text.passage]
  const early = [
    ...title.numbers,
    ...text.numbers.filter(({ from }) => from < policy.leadWords * 2),
  ]
  const entities = [...title.entities, ...text.entities]
  return {
    language,
    direction,
    titleTerms: findTerms(title.passage, policy.titleTerms),
    bodyTerms: findTerms(text.passage, policy.bodyTerms),
    names: findNames(passages, [title.entities, text.entities], language, policy),
    countries: findCountries(passages, [title.entities, text.entities]).slice(0, policy.countries),
    numbers: mergeNumbers([...title.numbers, ...text.numbers]).slice(0, policy.numbers),
    people: namesOf(entities, 'person', policy.people),
    organisations: namesOf(entities, 'organisation', policy.people),
    places: namesOf(entities, 'place', policy.people),
    dates: [...new Set([...title.dates, ...text.dates].map(({ first }) => first))].slice(
      0,
      policy.dates,
    ),
    topics: judgeTopics(title.passage, text.passage, eventKind, genre, policy),
    certainty: certaintyKind(certainty),
    agencies: creditAgencies(passages).slice(0, policy.agencies),
    eventKind,
    genre,
    gravity: weighGravity(eventKind, early, genre, certainty, policy),
    hedged: certainty.hedged || certainty.denied,
    urgentMark: certainty.urgent,
  }
}

/** Each name once, as it is printed last: a dateline in capitals gives way to the text. */
export function namesOf(
  entities: readonly Entity[],
  wanted: Entity['kind'],
  limit = Infinity,
): string[] {
  const names = new Map<string, string>()
  for (const { kind, name } of entities)
    if (kind === wanted) names.set(foldedName(name).whole, name)
  return [...names.values()].slice(0, limit)
}

/** Each figure once, in order; where one counts something in one place and nothing in another, what it counts is kept. */
function mergeNumbers(numbers: readonly PlacedNumber[]): NumberMention[] {
  const merged = new Map<string, NumberMention>()
  for (const { value, role } of numbers)
    if (role !== null) merged.set(`${value} ${role}`, { value, role })
  const counting = new Set([...merged.values()].map(each => each.value))
  for (const { value, role } of numbers)
    if (role === null && !counting.has(value)) merged.set(`${value}`, { value, role })
  return [...merged.values()]
}
