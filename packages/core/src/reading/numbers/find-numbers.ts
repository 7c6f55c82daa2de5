import { marksOf } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { ReadingPolicy } from '../policy.ts'
import type { NumberMention } from '../reading.ts'
import { countedRole } from './counted-role.ts'
import { cliticOf, findFigures } from './find-figures.ts'
import { isNoCount } from './is-no-count.ts'
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
  const figures = findFigures(passage)
  const roleOf = countedRole(passage, figures, policy)
  const found: PlacedNumber[] = []
  const isDated = withinDates(dates)
  for (const [index, figure] of figures.entries()) {
    if (isDated(figure)) continue
    const thing = thingAfter(passage, figure)
    if (isNoCount(passage, figure, thing)) continue
    found.push({ ...figure, role: roleOf(index), thing })
  }
  const isDatedDual = withinDates(dates)
  for (const mark of marksOf(passage, 'dual')) {
    if (isDatedDual(mark)) continue
    const { meaning, from, to } = mark
    const role = meaning.value === 'thing' ? null : meaning.value
    const clitic = cliticOf(passage.lexemes[from], mark)
    found.push({ value: 2, role, thing: { from, to }, clitic, from, to })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Whether a span touches a date; asked in the order of the text. */
function withinDates(dates: readonly WordSpan[]): (span: WordSpan) => boolean {
  let next = 0
  return ({ from, to }) => {
    while ((dates[next]?.to ?? Infinity) <= from) next++
    return (dates[next]?.from ?? Infinity) < to
  }
}
