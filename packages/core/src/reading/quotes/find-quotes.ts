import type { Entity } from '../entities/entity.ts'
import { gapBefore } from '../passage.ts'
import type { Passage } from '../passage.ts'
import type { QuoteSpan } from './quote.ts'
import { speakerIn } from './speakers.ts'
import { speechWords } from './speech-words.ts'
import { subjectFirstQuotes } from './subject-first-quotes.ts'
import { verbFirstQuotes } from './verb-first-quotes.ts'

/** Words before the colon of a headline that name who says the rest, at most. */
const LONGEST_LABEL = 8
const COLON = /[:：]/

/** What a text says that others said. Empty for languages whose verbs of saying are not known. */
export function findQuotes(passage: Passage, entities: readonly Entity[]): QuoteSpan[] {
  const words = speechWords(passage.language)
  if (!words || passage.lexemes.length === 0) return []
  return words.verbFirst
    ? verbFirstQuotes(passage, entities, words)
    : subjectFirstQuotes(passage, entities, words)
}

/** «الوزير: سنعقد اتفاقا», "Minister: we will sign": a headline that is somebody's words after a colon. */
export function headlineQuote(
  passage: Passage,
  entities: readonly Entity[],
): QuoteSpan | undefined {
  const length = passage.lexemes.length
  for (let at = 1; at < Math.min(length - 2, LONGEST_LABEL); at++) {
    if (!COLON.test(gapBefore(passage, at))) continue
    const label = { from: 0, to: at }
    const named = entities.some(
      entity => entity.kind !== 'place' && entity.from >= 0 && entity.to <= at,
    )
    const office = passage.marks.some(
      ({ meaning, to }) =>
        to <= at &&
        (meaning.kind === 'title' || meaning.kind === 'anonymous' || meaning.kind === 'body'),
    )
    if (!named && !office) return undefined
    const { name, anonymous } = speakerIn(passage, entities, label)
    const whole = passage.quotations.find(each => each.from === at && each.to >= length - 1)
    return {
      kind: whole ? 'direct' : 'reported',
      from: at,
      to: whole?.to ?? length,
      speaker: name,
      anonymous,
      via: null,
    }
  }
  return undefined
}
