import type { Entity } from '../entities/entity.ts'
import type { Passage } from '../passage.ts'
import type { QuoteSpan } from './quote.ts'
import { speakersInFull } from './speakers-in-full.ts'
import { speechWords } from './speech-words.ts'
import { subjectFirstQuotes } from './subject-first-quotes.ts'
import { verbFirstQuotes } from './verb-first-quotes.ts'

/** What a text says that others said. Empty for languages whose verbs of saying are not known. */
export function findQuotes(passage: Passage, entities: readonly Entity[]): readonly QuoteSpan[] {
  const words = speechWords(passage.language)
  if (!words || passage.lexemes.length === 0) return []
  const quotes = words.verbFirst
    ? verbFirstQuotes(passage, entities, words)
    : subjectFirstQuotes(passage, entities, words)
  return speakersInFull(passage, entities, quotes)
}
