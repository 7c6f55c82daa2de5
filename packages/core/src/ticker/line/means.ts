import { cutWords, findMarks, lexemesOf } from '../../language/index.ts'
import type { MeaningKind } from '../../language/index.ts'

/**
 * Is a text, all of it, a phrase that the lexicon knows as one of these kinds: the name of a country, of an outlet? Or,
 * asked for `anywhere`, does such a phrase stand in it?
 */
export function means(
  text: string,
  kinds: readonly MeaningKind[],
  where: 'all' | 'anywhere' = 'all',
): boolean {
  const { starts, ends, breaks } = cutWords(text)
  const known = lexemesOf(ARABIC.test(text) ? 'ar' : 'en').all(text, starts, ends)
  return findMarks(known, breaks).some(
    ({ meaning, from, to }) =>
      kinds.includes(meaning.kind) &&
      (where === 'anywhere' || (from === 0 && to === starts.length)),
  )
}

const ARABIC = /[\u0620-\u064a]/
