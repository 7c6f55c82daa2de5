import type { Lexeme, Words } from '../language/index.ts'
import type { Quotation } from './find-quotations.ts'
import type { WordSpan } from './passage.ts'

const FULL_STOP = /[.!?؟。！？…۔।\n\r]/
const LINE = /[\n\r]/
/** The end of a dateline, LONDON (Reuters) –, and the words within which it stands. */
const DATELINE = /\)\s*[-–—:]/
const DATELINE_WORDS = 14
/** Short forms that a point ends without ending the sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sen gov gen col lt sgt rep st jr sr rev hon no vs etc inc co corp ltd jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e u.s u.k u.n d.c a.m p.m د أ م ص ج'.split(
    ' ',
  ),
)

/**
 * Sentences as spans of words. A line always ends one; a full stop does unless it stands in a quotation that goes on, in
 * a short form or before a word in lower case.
 *
 * @param headline words at the beginning that repeat the headline and make a sentence
 */
export function cutSentences(
  { text, starts, ends, breaks }: Words,
  lexemes: readonly Lexeme[],
  quotations: readonly Quotation[],
  headline = 0,
): WordSpan[] {
  const sentences: WordSpan[] = []
  let from = 0
  let inside = 0
  for (let at = 1; at < starts.length; at++) {
    if (at === headline) {
      sentences.push({ from, to: at })
      from = at
      continue
    }
    if (
      sentences.length === 0 &&
      at <= DATELINE_WORDS &&
      DATELINE.test(gapOf(text, ends, starts, at))
    ) {
      sentences.push({ from, to: at })
      from = at
      continue
    }
    if (breaks[at] !== 'sentence') continue
    while ((quotations[inside]?.to ?? Infinity) <= at) inside++
    const gap = gapOf(text, ends, starts, at)
    if (!LINE.test(gap)) {
      if (!FULL_STOP.test(gap)) continue
      if ((quotations[inside]?.from ?? Infinity) < at) continue
      const next = lexemes[at]
      if (next?.cased === true && next.capital === 'none') continue
      const last = lexemes[at - 1]
      const short =
        last !== undefined &&
        (last.cased && last.folded.length === 1
          ? gap.trimStart().startsWith('.')
          : gap.startsWith('.') && ABBREVIATIONS.has(last.folded))
      if (short) continue
    }
    sentences.push({ from, to: at })
    from = at
  }
  if (from < starts.length) sentences.push({ from, to: starts.length })
  return sentences
}

const gapOf = (
  text: string,
  ends: readonly number[],
  starts: readonly number[],
  at: number,
): string => text.slice(ends[at - 1] ?? 0, starts[at] ?? 0)
