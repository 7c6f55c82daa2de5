import type { Lexeme, Mark } from '../../language/index.ts'
import type { Quotation } from '../find-quotations.ts'
import { gapBefore, markAt, quotationAt } from '../passage.ts'
import type { WordSpan } from '../passage.ts'
import { endOfClause } from './end-of-clause.ts'
import { afterHearer } from './after-hearer.ts'
import { COMMA, LEAST_CLAUSE, LEAST_QUOTED } from './telling.ts'
import type { Telling } from './telling.ts'

/** Words of circumstance between a verb and what was said, at most. */
const REACH = 18
/** Words after a verb within which a finite verb shows that a clause follows. */
const NEAR = 8

export interface After extends WordSpan {
  readonly that: boolean
  readonly quotation: Quotation | undefined
}

/** What is said after a verb: after "that", in quotation marks, or the clause itself. */
export function saidAfter(telling: Telling, cue: Mark, next: Mark | undefined): After | undefined {
  const { passage, sentence, words } = telling
  const { lexemes } = passage
  const verb = lexemes[cue.to - 1]?.folded ?? ''
  const told = words.told.has(verb)
  const clauseless = words.clauseless.has(verb)
  const start = told ? afterHearer(telling, cue.to) : cue.to
  let from = start
  let day = false
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + REACH); at++) {
    const folded = lexemes[at]?.folded ?? ''
    const gap = gapBefore(passage, at)
    const quotation = quotationAt(passage, at)
    if (quotation && opensSpeech(telling, cue, at)) {
      const length = quotation.to - at
      if (/[:：]/.test(gap) || length >= LEAST_QUOTED)
        return { from: at, to: quotation.to, that: false, quotation }
    }
    if (/[:：]/.test(gap) && at >= cue.to && sentence.to - at >= LEAST_CLAUSE)
      return { from: at, to: sentence.to, that: false, quotation: undefined }
    if (words.that.has(folded) && at >= start) {
      if (clauseless) return undefined
      const whole = quotationAt(passage, at + 1)
      const end = endOfClause(telling, at + 1, next)
      if (whole && whole.to >= end)
        return { from: at + 1, to: whole.to, that: true, quotation: whole }
      return end - at > LEAST_CLAUSE
        ? { from: at + 1, to: end, that: true, quotation: undefined }
        : undefined
    }
    if (next && at >= next.from) return undefined
    if (COMMA.test(gap) && words.commaClauses && !clauseless)
      return bare(at, endOfClause(telling, at, next))
    if (COMMA.test(gap) && (at > cue.to || !told)) return undefined
    if (at < start) continue
    const span = daySpan(telling, at)
    if (span !== undefined) {
      from = span
      day = true
      at = span - 1
      continue
    }
    if (at === start && !words.circumstances.has(folded) && !saysOf(telling, at)) break
    if (day && !words.circumstances.has(folded)) break
    // "at least", "about 350 people": no circumstance, but how many.
    if (at === start && isHowMany(lexemes[at + 1])) break
    day = false
    from = -1
  }
  if (from < 0 || clauseless) return undefined
  const end = endOfClause(telling, from, next)
  return end - from >= LEAST_CLAUSE && isClause(telling, verb, from, end)
    ? { from, to: end, that: false, quotation: undefined }
    : undefined
}

const isHowMany = (next: Lexeme | undefined): boolean =>
  next !== undefined &&
  (/^(?:least|most)$/.test(next.folded) ||
    (next.value !== undefined && !/^(?:19|20)\d\d$/.test(next.folded)))

/** A clause without anything that opens it; undefined for words too few. */
const bare = (from: number, to: number): After | undefined =>
  to - from >= LEAST_CLAUSE ? { from, to, that: false, quotation: undefined } : undefined

/** "which he said was “…”": only the words in quotation marks are his. */
const saysOf = ({ passage, words }: Telling, at: number): boolean =>
  words.auxiliaries.has(passage.lexemes[at]?.folded ?? '') &&
  (quotationAt(passage, at + 1)?.to ?? 0) - at > LEAST_QUOTED

/** A quotation after the verb is what was said if nothing but a pause or a circumstance parts them. */
function opensSpeech(telling: Telling, cue: Mark, at: number): boolean {
  if (at === cue.to || /[:,]/.test(gapBefore(telling.passage, at))) return true
  return at === cue.to + 1 && saysOf(telling, cue.to)
}

/** Where a day or part of a day that begins at a word ends: "Monday", "this week", "late on Friday". */
function daySpan({ passage }: Telling, at: number): number | undefined {
  for (const step of [0, 1, 2]) {
    if (step > 0 && !DAY_LEAD.test(passage.lexemes[at + step - 1]?.folded ?? '')) break
    const mark = markAt(passage, 'weekday', at + step) ?? markAt(passage, 'day', at + step)
    if (mark)
      return PART_OF_DAY.test(passage.lexemes[mark.to]?.folded ?? '') ? mark.to + 1 : mark.to
  }
  const second = passage.lexemes[at + 1]?.folded ?? ''
  return /^(?:this|last|earlier|that)$/.test(passage.lexemes[at]?.folded ?? '') &&
    /^(?:week|month|year|morning|afternoon|evening|night)$/.test(second)
    ? at + 2
    : undefined
}

const DAY_LEAD = /^(?:on|late|early|earlier|later|am|le|el|la|na|em|o|в|во|روز)$/
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|soir|matin)$/

/** "announced a plan" tells of a plan; "said the plan was dead" tells what was said. */
function isClause({ passage, words }: Telling, verb: string, from: number, end: number): boolean {
  if (words.plain.has(verb) || words.pronouns.has(passage.lexemes[from]?.folded ?? '')) return true
  for (let at = from; at < Math.min(end, from + NEAR); at++)
    if (words.auxiliaries.has(passage.lexemes[at]?.folded ?? '')) return true
  return false
}
