import type { Entity } from '../entities/entity.ts'
import { gapBefore, marksOf } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { QuoteSpan, Speaker } from './quote.ts'
import { COMMA, LEAST_CLAUSE } from './said-after.ts'
import { mediumIn } from './medium.ts'
import { speakerIn } from './speakers.ts'

/** Words that name a speaker at most: an office and its body. */
export const LONGEST_SUBJECT = 22

/** A verb of saying in somebody's words reports nothing of the paper's own. */
export const insideQuotation = ({ quotations }: Passage, at: number): boolean =>
  quotations.some(quotation => quotation.from <= at && at < quotation.to)

/** What one verb of saying tells, and who goes on speaking after it. */
export interface Told {
  readonly quotes: readonly QuoteSpan[]
  readonly speaker: Speaker
}

/** "According to X, …" and "…, according to X": what X is said to have said; an agency's own report is no quote. */
export function readAccording(
  passage: Passage,
  entities: readonly Entity[],
  sentence: WordSpan,
): Told | undefined {
  const mark = marksOf(passage, 'according').find(
    each => each.from >= sentence.from && each.to < sentence.to,
  )
  if (!mark || insideQuotation(passage, mark.from)) return undefined
  let end = mark.to + 1
  while (
    end < sentence.to &&
    !COMMA.test(gapBefore(passage, end)) &&
    end - mark.to < LONGEST_SUBJECT
  )
    end++
  const source = { from: mark.to, to: end }
  if (
    mediumIn(passage, { from: source.from, to: Math.min(source.to, source.from + 4) }) !== null &&
    !entities.some(
      entity => entity.kind === 'person' && entity.from >= source.from && entity.to <= source.to,
    )
  )
    return undefined
  const speaker = speakerIn(passage, entities, source)
  const content =
    mark.from <= sentence.from + 1
      ? { from: end, to: sentence.to }
      : { from: sentence.from, to: mark.from }
  if (content.to - content.from < LEAST_CLAUSE) return undefined
  return {
    quotes: [
      {
        kind: 'reported',
        ...content,
        speaker: speaker.name,
        anonymous: speaker.anonymous,
        via: null,
      },
    ],
    speaker,
  }
}
