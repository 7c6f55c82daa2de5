import { cutWords, findMarks, lexemesOf } from '../../language/index.ts'
import type { MeaningKind } from '../../language/index.ts'

/** Is a text, all of it, a phrase that the lexicon knows as one of these kinds: the name of a country, of an outlet? */
export function means(text: string, kinds: readonly MeaningKind[]): boolean {
  const { starts, ends, breaks } = cutWords(text)
  const known = lexemesOf(ARABIC.test(text) ? 'ar' : 'en').all(text, starts, ends)
  return findMarks(known, breaks).some(
    ({ meaning, from, to }) => from === 0 && to === starts.length && kinds.includes(meaning.kind),
  )
}

const ARABIC = /[\u0620-\u064a]/
