import type { Mark } from '../../language/index.ts'
import type { Quotation } from '../find-quotations.ts'
import { gapBefore, markAt, marksOf, quotationAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { SpeechWords } from './speech-words.ts'

/** A quotation of fewer words is a name or a single word singled out. */
export const LEAST_QUOTED = 3

/** A clause of fewer words tells nothing. */
export const LEAST_CLAUSE = 4

export const COMMA = /[,،;]/

/** Those who are told, unless they are named. */
const TOLD: ReadonlySet<string> = new Set(
  'reporters journalists lawmakers parliament congress senators the a an his her their state media tv news agency conference press court us me him them'.split(
    ' ',
  ),
)

/** What may follow "said" without being what was said. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(
  'in on at during after before from to by with via while when as following about through late earlier today yesterday this last of and but adding'.split(
    ' ',
  ),
)

export interface After extends WordSpan {
  readonly that: boolean
  readonly quotation: Quotation | undefined
}

/** What is said after the verb: after "that", in quotation marks, or the clause itself. */
export function afterCue(
  passage: Passage,
  cue: Mark,
  next: Mark | undefined,
  sentence: WordSpan,
  words: SpeechWords,
): After | undefined {
  const { lexemes } = passage
  const end = endOfClause(passage, cue, next, sentence)
  const far = Math.min(end, cue.to + 16)
  for (let at = cue.to; at < far; at++) {
    const quotation = quotationAt(passage, at)
    if (quotation && quotation.to - at >= LEAST_QUOTED) {
      const opened = at === cue.to || /[:,]/.test(gapBefore(passage, at))
      if (opened) return { from: at, to: quotation.to, that: false, quotation }
      break
    }
    if (words.that.has(lexemes[at]?.folded ?? '') && end - at > 3)
      return { from: at + 1, to: end, that: true, quotation: undefined }
    if (COMMA.test(gapBefore(passage, at)) && at > cue.to) break
  }
  let from = cue.to
  const told = /^(?:told|tells|tell|informed)$/.test(lexemes[cue.to - 1]?.folded ?? '')
  if (told) from = afterRecipient(passage, cue.to, end)
  else if (COMMA.test(gapBefore(passage, from)) || lexemes[cue.to - 1]?.folded === 'asked')
    return undefined
  if (CIRCUMSTANCE.has(lexemes[from]?.folded ?? '')) {
    const day = marksOf(passage, 'weekday').find(mark => mark.from > from && mark.from <= from + 4)
    if (!day) return undefined
    from = day.to
  } else {
    const day = markAt(passage, 'weekday', from)
    if (day) from = day.to
  }
  return end - from >= LEAST_CLAUSE && isClause(passage, cue, from, end)
    ? { from, to: end, that: false, quotation: undefined }
    : undefined
}

/** "announced a plan" tells of a plan; "said the plan was dead" tells what was said. */
function isClause({ lexemes }: Passage, cue: Mark, from: number, end: number): boolean {
  if (
    /^(?:said|says|say|told|tells|added|adds|believes|believed|insisted|insists|claimed|claims|argued|argues|alleged|denied)$/.test(
      lexemes[cue.to - 1]?.folded ?? '',
    )
  )
    return true
  for (let at = from; at < end; at++)
    if (
      /^(?:is|are|was|were|will|would|has|have|had|could|can|should|may|might|must|did|does)$/.test(
        lexemes[at]?.folded ?? '',
      )
    )
      return true
  return false
}

/** Past the one who was told: an agency, a body, a person, reporters. */
function afterRecipient(passage: Passage, from: number, end: number): number {
  for (const kind of ['agency', 'organisation', 'media'] as const) {
    const mark = marksOf(passage, kind).find(
      each =>
        each.from === from || (each.from === from + 1 && passage.lexemes[from]?.folded === 'the'),
    )
    if (mark && mark.to < end) return mark.to
  }
  let at = from
  while (at < end && at - from < 5) {
    const lexeme = passage.lexemes[at]
    if (!lexeme || (COMMA.test(gapBefore(passage, at)) && at > from)) break
    const article = TOLD_ARTICLE.has(lexeme.folded) && at > from
    if (article || (lexeme.capital === 'none' && !TOLD.has(lexeme.folded))) break
    at++
  }
  return at
}

const TOLD_ARTICLE: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their'])

function endOfClause(
  passage: Passage,
  cue: Mark,
  next: Mark | undefined,
  sentence: WordSpan,
): number {
  let end = sentence.to
  if (next && next.from < end && COMMA.test(gapBefore(passage, next.from))) end = next.from
  for (const kind of ['adding', 'according'] as const)
    for (const mark of marksOf(passage, kind))
      if (mark.from > cue.to && mark.from < end && COMMA.test(gapBefore(passage, mark.from)))
        end = mark.from
  return end
}
