import { cutWords, searchKeysAt } from '../language/index.ts'
import { stemKey } from './archive-query.ts'

/** The words of a text as they are filed for searching, each with its place. */
export interface ArchiveWords {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly words: readonly string[]
  /** Stems that are other words than the word itself; in step with `words`. */
  readonly stems: readonly (readonly string[])[]
}

export function archiveWords(text: string, language: string): ArchiveWords {
  const { starts, ends } = cutWords(text)
  const words: string[] = []
  const stems: (readonly string[])[] = []
  for (const [at, start] of starts.entries()) {
    const { word, stems: all } = searchKeysAt(text, start, ends[at] ?? start, language)
    words.push(word)
    const others: string[] = []
    for (const stem of all) if (stem !== word) others.push(stemKey(language, stem))
    stems.push(others)
  }
  return { starts, ends, words, stems }
}
