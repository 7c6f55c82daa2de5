import type { Mark } from '../../language/index.ts'
import type { Quotation } from '../find-quotations.ts'
import { gapBefore, markAt } from '../passage.ts'
import type { WordSpan } from '../passage.ts'
import { carriedBy } from './carried-by.ts'
import { quoteOf } from './quote.ts'
import { saidAfter } from './said-after.ts'
import { COMMA, LEAST_CLAUSE, LEAST_QUOTED, LONGEST_SUBJECT } from './telling.ts'
import type { Telling, Told } from './telling.ts'
import { speakerOf, subjectAfter, subjectBefore } from './subject-of-verb.ts'
import { firstFrom } from './within.ts'

/** What is said with a verb of saying: after it, or before it with the speaker in between or behind. */
export function readSaying(telling: Telling, cue: Mark, next: Mark | undefined): Told | undefined {
  const { passage, sentence, found, words } = telling
  const lead = quotationBefore(telling, cue)
  const behind = words.verbLast ? undefined : subjectAfter(telling, cue, lead?.to === cue.from)
  const framed = words.verbLast && lead?.to === cue.from && lead.from > sentence.from
  const subject =
    behind ?? (framed ? { from: sentence.from, to: lead.from } : subjectBefore(telling, cue, lead))
  const speaker = speakerOf(telling, subject)
  const via = carriedBy(telling, cue)
  if (lead) return { quotes: [quoteOf('direct', lead, speaker, via)], speaker }
  const after = behind ? undefined : saidAfter(telling, cue, next)
  const begins = Math.min(subject.from, cue.from)
  const starts = found.at(-1)?.to ?? afterSource(telling)
  const before = { from: starts, to: begins }
  if (isParenthesis(telling, before, cue)) {
    const whole = { from: sentence.from, to: sentence.to }
    return { quotes: [quoteOf('reported', whole, speaker, via)], speaker }
  }
  if (after)
    return {
      quotes: [quoteOf(after.quotation ? 'direct' : 'reported', after, speaker, via)],
      speaker,
    }
  const said =
    COMMA.test(gapBefore(passage, begins)) &&
    before.to - before.from >= LEAST_CLAUSE &&
    // “…,” said one diplomat, who asked not to be named: who said it is nothing that was said.
    !markAt(passage, 'saying', before.from) &&
    !isCircumstance(telling, before)
  return said ? { quotes: [quoteOf('reported', before, speaker, via)], speaker } : undefined
}

/** Where the clause of a sentence begins: after "According to first findings,". */
function afterSource({ passage, sentence }: Telling): number {
  if (!markAt(passage, 'according', sentence.from)) return sentence.from
  for (let at = sentence.from + 1; at < sentence.to; at++)
    if (COMMA.test(gapBefore(passage, at))) return at
  return sentence.from
}

/** "The purchase, analysts say, is vital": the clause stands on both sides. */
const isParenthesis = ({ passage, sentence }: Telling, before: WordSpan, cue: Mark): boolean =>
  before.from === sentence.from &&
  before.to - before.from >= 2 &&
  before.to < cue.from &&
  cue.to + LEAST_CLAUSE < sentence.to &&
  /^\s*,\s*$/.test(gapBefore(passage, before.to)) &&
  /^\s*,\s*$/.test(gapBefore(passage, cue.to)) &&
  cue.from - before.to <= 3 &&
  passage.lexemes[cue.to]?.cased === true &&
  /^(?:is|are|was|were|will|would|has|have|had|could|can|should|may|might|must|did|does)$/.test(
    passage.lexemes[cue.to]?.folded ?? '',
  )

/** "In a statement on Monday, the group said.": words that tell when or where, and nothing that was said. */
const isCircumstance = ({ passage, words }: Telling, { from, to }: WordSpan): boolean => {
  if (!words.circumstances.has(passage.lexemes[from]?.folded ?? '')) return false
  for (let at = from; at < to; at++)
    if (words.auxiliaries.has(passage.lexemes[at]?.folded ?? '')) return false
  return to - from < 8
}

/** The quotation that a clause opens with, when only its speaker stands between it and the verb. */
function quotationBefore({ passage, sentence, found }: Telling, cue: Mark): Quotation | undefined {
  const { quotations, words } = passage
  const quotation = quotations[firstFrom(quotations, cue.from) - 1]
  if (!quotation || quotation.from < sentence.from || cue.from - quotation.to > LONGEST_SUBJECT)
    return undefined
  if (found.some(({ from }) => from === quotation.from)) return undefined
  const opens =
    quotation.to === cue.from ||
    quotation.from <= sentence.from + 1 ||
    /[:,;—–]/.test(gapBefore(passage, quotation.from))
  const paused = /[,?!.…]/.test(words.text.charAt(quotation.end - 1))
  const stops = COMMA.test(gapBefore(passage, quotation.to))
  const speech =
    quotation.to - quotation.from >= LEAST_QUOTED || paused || (stops && quotation.to === cue.from)
  return opens &&
    speech &&
    (paused || stops || quotation.to === cue.from || quotation.from === sentence.from)
    ? quotation
    : undefined
}
