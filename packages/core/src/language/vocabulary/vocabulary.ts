import type { Genre } from '../genre.ts'

/** Kinds of event that a ticker tells apart. */
export type EventKind =
  | 'attack'
  | 'disaster'
  | 'accident'
  | 'election'
  | 'appointment'
  | 'death'
  | 'verdict'
  | 'arrest'
  | 'agreement'
  | 'meeting'
  | 'statement'
  | 'protest'
  | 'market'
  | 'health'
  | 'launch'
  | 'sport'
  | 'crime'
  | 'weather'
  | 'plan'
  | 'other'

/** What a figure may count. */
export type Counted = 'killed' | 'injured' | 'missing' | 'percent' | 'money' | 'magnitude'

/**
 * Words that change how a report is taken. `and` and `credit` serve the readers of figures and agencies; `title`,
 * `body` and `site` are words of offices, bodies and sites (minister, حزب, lake) where `NAME_WORDS` has
 * none, and `given` first names. A figure after a `label` is a name (رقم 7, Article 5),
 * and one of a `countable` is a number (one person), where "one" alone is not; what stands after a
 * figure and is `uncounted` goes on with the sentence (بزيادة).
 * Verbs of saying that are `announcing` tell news rather than what somebody thinks.
 * `staged` are drills, films and books, which only play at what they tell.
 * `voice` are words in which a writer speaks and argues.
 */
type Sign =
  | 'hedge'
  | 'denial'
  | 'urgent'
  | 'past'
  | 'hypothesis'
  | 'staged'
  | 'and'
  | 'credit'
  | 'title'
  | 'body'
  | 'site'
  | 'given'
  | 'label'
  | 'countable'
  | 'uncounted'
  | 'announcing'
  | 'voice'

/**
 * What is known of one language's words. Every list is phrases parted by a comma and a space, as printed. In `events`
 * and `counted` a phrase stands for all its inflections; elsewhere for itself, and in Arabic for itself with clitics.
 * `=` before a phrase: only as written here; `^`: only in capitals; `*2` after it: its weight, 1 if none.
 */
export interface Vocabulary {
  /** Parted by spaces. */
  readonly stop: string
  /** `none` are phrases that only sound like an event: they take the place of the words in them. */
  readonly events?: Partial<Record<EventKind | 'none', string>>
  readonly counted?: Partial<Record<Counted, string>>
  /** By factor. */
  readonly scales?: Readonly<Record<number, string>>
  /** By value. */
  readonly numerals?: Readonly<Record<number, string>>
  /** Words that count two without a figure (قتيلان), by what they count. */
  readonly duals?: Partial<Record<Counted | 'thing', string>>
  readonly signs?: Partial<Record<Sign, string>>
  /** Marks of a genre in a headline. */
  readonly genres?: Partial<Record<Genre, string>>
  /** Words of sport, anywhere in a report, with a weight below 1 where others use them too. */
  readonly sport?: string
}
