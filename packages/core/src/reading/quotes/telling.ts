import type { Entity } from '../entities/entity.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { QuoteSpan, Speaker } from './quote.ts'
import type { SpeechWords } from './speech-words.ts'

/** A sentence that is read for what it tells of others' words, in the text that it stands in. */
export interface Telling {
  readonly passage: Passage
  readonly entities: readonly Entity[]
  readonly words: SpeechWords
  readonly sentence: WordSpan
  /** Who spoke last before the sentence. */
  readonly last: Speaker
  /** What has been found in the sentence so far. */
  readonly found: readonly QuoteSpan[]
}

/** What one verb of saying tells, and who goes on speaking after it. */
export interface Told {
  readonly quotes: readonly QuoteSpan[]
  readonly speaker: Speaker
}

/** A quotation of fewer words is a name or a single word singled out. */
export const LEAST_QUOTED = 3
/** A clause of fewer words tells nothing. */
export const LEAST_CLAUSE = 3
/** Words that name a speaker at most: an office and its body. */
export const LONGEST_SUBJECT = 22
export const COMMA = /[,،;，、]/
