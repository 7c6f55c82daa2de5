import type { Quotation } from '../find-quotations.ts'
import { gapBefore } from '../passage.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { speakerIn } from './speakers.ts'
import { quoteOf } from './quote.ts'
import type { QuoteSpan, Speaker } from './quote.ts'
import { LEAST_QUOTED } from './telling.ts'
import type { Telling } from './telling.ts'
import { within } from './within.ts'

/** A quotation of fewer words that nothing announces may be a name or a title. */
const LEAST_LOOSE = 5
/** Words between a verb of describing and what it describes with. */
const REACH = 12

/**
 * The quotations of a sentence that no verb introduced: parts of what is told, what goes on after its speaker was named
 * ("…," he said, "…"), what somebody called something, and sentences of their own after others of the same speaker.
 *
 * @param goesOn the sentence before ended in words of `telling.last`
 */
export function* looseQuotations(telling: Telling, goesOn: boolean): Iterable<QuoteSpan> {
  const { passage, sentence } = telling
  const found = [...telling.found]
  for (const quotation of within(passage.quotations, sentence.from, sentence.to)) {
    const { from, to } = quotation
    if (found.some(quote => quote.kind === 'direct' && quote.from <= from && quote.to >= to))
      continue
    const around = found.find(
      quote => quote.kind === 'reported' && quote.from <= from && quote.to >= to,
    )
    const before = around ?? found.findLast(quote => quote.from < from)
    const speaker: Speaker | undefined = before
      ? saidWithin(telling, quotation, around !== undefined)
        ? { name: before.speaker, anonymous: before.anonymous }
        : undefined
      : found.length > 0
        ? to - from >= LEAST_LOOSE
          ? { name: found[0]?.speaker ?? null, anonymous: found[0]?.anonymous ?? false }
          : undefined
        : speakerAlone(telling, quotation, goesOn)
    if (!speaker) continue
    const quote = quoteOf('direct', quotation, speaker, before?.via ?? null)
    found.push(quote)
    yield quote
  }
}

/** Part of a clause, or after one: "…," he said, "…". */
function saidWithin(telling: Telling, { from, to }: Quotation, inside: boolean): boolean {
  const { passage } = telling
  if (isName(telling, { from, to })) return false
  const length = to - from
  if (inside) return length >= LEAST_QUOTED
  return length >= LEAST_LOOSE || (length >= 2 && /[,:]/.test(gapBefore(passage, from)))
}

/** Who speaks a sentence of its own, or called something so; undefined for a quotation that is no speech. */
function speakerAlone(
  telling: Telling,
  { from, to }: Quotation,
  goesOn: boolean,
): Speaker | undefined {
  const { passage, sentence, words, last } = telling
  const length = to - from
  if (from === sentence.from) {
    const least = goesOn && to === sentence.to ? LEAST_QUOTED - 1 : LEAST_LOOSE
    return length >= least && (goesOn || (to === sentence.to && last.name !== null))
      ? last
      : undefined
  }
  if (length < LEAST_QUOTED - 1 || !isLower(telling, from, to)) return undefined
  for (let at = from - 1; at > Math.max(sentence.from, from - REACH); at--)
    if (words.describing.has(passage.lexemes[at]?.folded ?? '')) {
      const subject = sentenceSubject(telling, at)
      return subject ?? speakerIn(passage, telling.entities, { from: sentence.from, to: at })
    }
  return undefined
}

const isName = ({ entities }: Telling, { from, to }: { from: number; to: number }): boolean =>
  entities.some(entity => entity.from <= from && entity.to >= to)

/** Written as a sentence, not as a title. */
function isLower({ passage }: Telling, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lexeme = passage.lexemes[at]
    if (lexeme && (!lexeme.cased || lexeme.capital !== 'none')) return false
  }
  return true
}
