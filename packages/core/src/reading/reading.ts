import type { Direction } from '@shareet/protocol'
import type { Genre } from '../language/index.ts'

/** What we understood of an article. Plain data, stored as JSON beside the article. */
export interface Reading {
  /** BCP 47 tag found from the text itself; `und` where it cannot be told. */
  readonly language: string
  readonly direction: Direction
  /** Stemmed, normalised words of the headline, in order, without stop words. May repeat. */
  readonly titleTerms: readonly string[]
  /** The same for lead and body, cut to `readingPolicy.bodyTerms`. */
  readonly bodyTerms: readonly string[]
  /** Keys of names of people, organisations and smaller places, folded; best first. */
  readonly names: readonly string[]
  /** ISO 3166-1 alpha-2, most mentioned first. */
  readonly countries: readonly string[]
  readonly numbers: readonly NumberMention[]
  /** People by their names as printed, first mentioned first. */
  readonly people: readonly string[]
  /** Bodies by their names as printed. */
  readonly organisations: readonly string[]
  /** Cities and places that are no states, as printed. */
  readonly places: readonly string[]
  /** Days (YYYY-MM-DD) that the text names; of a longer stretch its first. */
  readonly dates: readonly string[]
  /** Codes of the top Media Topics of the IPTC (`medtop:16000000`), strongest first. */
  readonly topics: readonly string[]
  readonly certainty: CertaintyKind
  /** Names of news agencies credited for the text, in their catalogue spelling (`Reuters`, `وكالة الأناضول`). */
  readonly agencies: readonly string[]
  /** Kind of event, a key of the lexicon (`attack`, `disaster`, …), or null. */
  readonly eventKind: string | null
  /** `report` unless the words mark it as something else. */
  readonly genre: Genre
  /** How grave the words are, 0–1: severity of the event kind and its casualties. */
  readonly gravity: number
  /** The headline or lead hedges ("may", قد) or denies. */
  readonly hedged: boolean
  /** The source itself marked it urgent (عاجل, BREAKING). */
  readonly urgentMark: boolean
}

/** How sure the report is of what it says, or when it happens. */
export type CertaintyKind =
  'reported' | 'confirmed' | 'denied' | 'hedged' | 'rumoured' | 'planned' | 'past' | 'hypothetical'

export interface NumberMention {
  readonly value: number
  /** What is counted, a key (`killed`, `injured`, `percent`, `money`, `magnitude`) or null. */
  readonly role: string | null
}
