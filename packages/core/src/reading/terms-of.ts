import { directionOf } from '../language/index.ts'
import { findTerms } from './find-terms.ts'
import { readPassage } from './passage.ts'

/** Words that somebody may give. */
const MOST_TERMS = 12

/**
 * The terms of some words that stand alone, as a headline's are made: what `Reading.titleTerms` has to hold. `language`
 * (BCP 47, main part) is taken where the words are in its direction; else they are read as Arabic or as English.
 */
export function termsOf(words: string, language: string): readonly string[] {
  const direction = directionOf(words)
  const fits = directionOf('', language) === direction
  return findTerms(
    readPassage(words, fits ? language : direction === 'rtl' ? 'ar' : 'en'),
    MOST_TERMS,
  )
}
