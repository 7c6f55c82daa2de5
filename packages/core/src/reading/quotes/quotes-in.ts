import type { Entity } from '../entities/entity.ts'
import type { Quotation } from '../find-quotations.ts'
import { marksOf, quotationAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { QuoteSpan, Speaker } from './quote.ts'
import { within } from './within.ts'

/** A quotation of fewer words is a name or a single word singled out. */
export const LEAST_QUOTED = 3
/** A sentence that is a quotation of fewer words may be a title. */
const LEAST_LONELY = 6
const LONGEST_AGENCY = 5

/** What somebody said: a stretch of words, and the quotation that it is when it is one. */
export interface Content extends WordSpan {
  readonly quotation: Quotation | undefined
}

/** The clause as reported and the quotations in it as direct; a clause that is one quotation is direct alone. */
export function* quotesIn(
  passage: Passage,
  entities: readonly Entity[],
  { from, to, quotation }: Content,
  base: Pick<QuoteSpan, 'speaker' | 'anonymous' | 'via'>,
): Iterable<QuoteSpan> {
  if (quotation) {
    yield { kind: 'direct', from: quotation.from, to: quotation.to, ...base }
    return
  }
  yield { kind: 'reported', from, to, ...base }
  for (const each of within(passage.quotations, from, to))
    if (
      each.to <= to &&
      each.to - each.from >= LEAST_QUOTED &&
      !namesAgency(passage, each) &&
      !entities.some(entity => entity.from <= each.from && entity.to >= each.to)
    )
      yield { kind: 'direct', from: each.from, to: each.to, ...base }
}

/** A few words in quotation marks that name an agency are no quotation. */
export const namesAgency = (passage: Passage, { from, to }: Quotation): boolean =>
  to - from <= LONGEST_AGENCY &&
  within(marksOf(passage, 'agency'), from, to).some(mark => mark.to <= to)

/** A sentence that is a quotation goes on with what was said before it. */
export function* lonelyQuotation(
  passage: Passage,
  sentence: WordSpan,
  last: Speaker,
): Iterable<QuoteSpan> {
  const quotation = quotationAt(passage, sentence.from)
  if (last.name !== null && quotation && quotation.to - quotation.from >= LEAST_LONELY)
    yield {
      kind: 'direct',
      from: quotation.from,
      to: quotation.to,
      speaker: last.name,
      anonymous: last.anonymous,
      via: null,
    }
}
