import { gapBefore, marksOf, printed, quotationAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { printedAgency } from '../printed-agency.ts'
import { within } from './within.ts'

/** The agency or medium that the words of a span name, as printed. */
export function mediumIn(passage: Passage, span: WordSpan): string | null {
  for (const mark of within(marksOf(passage, 'agency'), span.from, span.to))
    if (mark.to <= span.to) return printedAgency(passage, mark)
  for (const { from, to, meaning } of within(marksOf(passage, 'media'), span.from, span.to)) {
    if (to > span.to) continue
    if (meaning.value === 'outlet')
      return withoutClitic(passage, from, mediumText(passage, from, to))
    let end = to
    const quoted = quotationAt(passage, to)
    if (quoted && quoted.to - to <= 4) end = quoted.to
    else
      while (
        end < span.to &&
        end - to < 3 &&
        /^\s*$/.test(gapBefore(passage, end)) &&
        isNamePart(passage, end)
      )
        end++
    return withoutClitic(passage, from, mediumText(passage, from, end))
  }
  // Scripts with capitals need no marks to show a name: what stands in them is said.
  if (passage.lexemes[span.from]?.cased === true) return null
  const quoted = passage.quotations.find(
    quotation =>
      quotation.from >= span.from && quotation.to <= span.to && quotation.to - quotation.from <= 3,
  )
  return quoted ? printed(passage, quoted) : null
}

const mediumText = (passage: Passage, from: number, to: number): string =>
  printed(passage, { from, to })
    .replace(/[«»“”"]/g, '')
    .trim()

/** لشبكة سكاي: the word for "to" is no part of the name. */
function withoutClitic(passage: Passage, at: number, text: string): string {
  const folded = passage.lexemes[at]?.folded ?? ''
  const mark = (['media', 'agency'] as const)
    .flatMap(kind => marksOf(passage, kind))
    .find(({ from }) => from === at)
  const own = mark?.phrase[0] ?? folded
  return folded !== own && folded.endsWith(own) ? text.slice(folded.length - own.length) : text
}

const isNamePart = (passage: Passage, at: number): boolean => {
  const lexeme = passage.lexemes[at]
  return (
    lexeme !== undefined &&
    (lexeme.capital !== 'none' || (lexeme.script === 'letters' && !lexeme.cased && !lexeme.stop))
  )
}
