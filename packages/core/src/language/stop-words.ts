import { fold } from './fold.ts'
import { vocabularyOf } from './vocabulary/vocabulary-of.ts'

const folded = new Map<string, ReadonlySet<string>>()

/** Is this folded word one that carries no meaning of its own in that language? */
export function isStopWord(word: string, language: string): boolean {
  let words = folded.get(language)
  if (!words) {
    words = new Set(vocabularyOf(language).stop.split(' ').map(fold))
    folded.set(language, words)
  }
  return words.has(word)
}
