import type { Lexeme, Mark, MeaningKind } from '../../language/index.ts'
import { gapBefore, marksOf } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'

/** Words in lower case inside a name. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del di la le van von der den ten ter el al bin ibn bint abu ben af av zu of'.split(
    ' ',
  ),
)

export const LONGEST_NAME = 5

export function longestOf(
  marks: readonly Mark[] | undefined,
  kinds: readonly MeaningKind[],
): Mark | undefined {
  let best: Mark | undefined
  for (const mark of marks ?? [])
    if (kinds.includes(mark.meaning.kind) && mark.to - mark.from > (best ? best.to - best.from : 0))
      best = mark
  return best
}

export const isCapital = (
  lexeme: Lexeme | undefined,
  marks: readonly Mark[] | undefined,
): boolean =>
  lexeme !== undefined &&
  lexeme.capital !== 'none' &&
  !(marks?.some(({ meaning }) => meaning.kind === 'weekday' || meaning.kind === 'month') ?? false)

/** The words with capitals from here on, with the particles between them; a body's name goes on over "of". */
export function runFrom(
  passage: Passage,
  from: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan {
  const { lexemes, words } = passage
  let at = from + 1
  while (at < lexemes.length && at - from < LONGEST_NAME + 2) {
    if (words.breaks[at] !== 'none' && !isHyphen(passage, at) && !isInitial(passage, at)) break
    const lexeme = lexemes[at]
    const marks = starting.get(at)
    if (isCapital(lexeme, marks) && !(lexeme?.stop === true && lexeme.capital !== 'all')) {
      if (
        marks?.some(({ meaning }) => meaning.kind === 'title' || meaning.kind === 'agency') ===
          true &&
        at - from > 0
      ) {
        if (!marks.some(({ meaning }) => meaning.kind === 'given' || meaning.kind === 'body')) break
      }
      at++
      continue
    }
    const next = lexemes[at + 1]
    const particle =
      lexeme !== undefined &&
      PARTICLES.has(lexeme.folded) &&
      (words.breaks[at + 1] === 'none' || isHyphen(passage, at + 1)) &&
      isCapital(next, starting.get(at + 1))
    if (!particle) break
    if (lexeme.folded === 'of' && !hasBody(passage, { from, to: at })) break
    at += 2
  }
  return { from, to: at }
}

export const isHyphen = (passage: Passage, at: number): boolean =>
  /^[-‐‑'’]$/.test(gapBefore(passage, at))

/** "J. K. Rowling", "George W. Bush": the point is of the initial. */
const isInitial = (passage: Passage, at: number): boolean =>
  /^\.\s?$/.test(gapBefore(passage, at)) &&
  /^\p{Lu}(?:\.\p{Lu})*$/u.test(passage.lexemes[at - 1]?.written ?? '')

export const hasBody = (passage: Passage, { from, to }: WordSpan): boolean =>
  marksOf(passage, 'body').some(mark => mark.from >= from && mark.to <= to)
