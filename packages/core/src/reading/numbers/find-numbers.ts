import { COUNT, NUMBER } from '../../language/index.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { ReadingPolicy } from '../policy.ts'
import type { NumberMention } from '../reading.ts'
import { countedRole } from './counted-role.ts'
import { definiteCountAt } from './definite-count-at.ts'
import { dualAt } from './dual-at.ts'
import { findFigures } from './find-figures.ts'
import { fractionAt } from './fraction-at.ts'
import { isNoCount } from './is-no-count.ts'
import { livesBefore } from './lives-before.ts'
import { thingAfter } from './thing-after.ts'

/** A figure of a text, with its place. */
export interface PlacedNumber extends NumberMention, WordSpan {
  /** The unit or thing that stands beside the figure in a row: قتيلا, per cent, young children. */
  readonly thing: WordSpan | null
  /** Letters of its first word that are not of the number: و of وثلاثة. */
  readonly clitic: number
}

/**
 * The figures of a text with what they count, in order; what only looks like one is left out: dates, clock times, years,
 * ranks, scores, numbers that are names.
 *
 * @param dates Where dates were found in the text.
 */
export function findNumbers(
  passage: Passage,
  dates: readonly WordSpan[],
  policy: ReadingPolicy,
): PlacedNumber[] {
  if ((passage.hinted & (NUMBER | COUNT)) === 0) return []
  const told = passage.language === 'ar' ? toldInWords(passage) : []
  const isTold = withinSpans(told)
  const figures = findFigures(passage).filter(figure => !isTold(figure))
  const roleOf = countedRole(passage, figures, policy)
  const found: PlacedNumber[] = []
  const isDated = withinSpans(dates)
  for (const [index, figure] of figures.entries()) {
    if (isDated(figure)) continue
    const thing = thingAfter(passage, figure)
    if (isNoCount(passage, figure, thing)) continue
    found.push({ ...figure, role: roleOf(index), thing })
  }
  const isToldDated = withinSpans(dates)
  for (const number of told) if (!isToldDated(number)) found.push(number)
  return found.sort((a, b) => a.from - b.from)
}

/** Whether a span touches one of others; asked in the order of the text. */
function withinSpans(spans: readonly WordSpan[]): (span: WordSpan) => boolean {
  let next = 0
  return ({ from, to }) => {
    while ((spans[next]?.to ?? Infinity) <= from) next++
    return (spans[next]?.from ?? Infinity) < to
  }
}

/** What Arabic counts without a figure or numeral before its noun, in order. */
function toldInWords(passage: Passage): PlacedNumber[] {
  const told: PlacedNumber[] = []
  for (let at = 0; at < passage.lexemes.length; at++) {
    if (((passage.hints[at] as number) & COUNT) === 0) continue
    const number = dualAt(passage, at) ?? definiteCountAt(passage, at) ?? fractionAt(passage, at)
    if (!number) continue
    const role = number.role ?? livesBefore(passage, number)
    told.push({ ...number, role, thing: { from: number.from, to: number.to } })
    at = number.to - 1
  }
  return told
}
