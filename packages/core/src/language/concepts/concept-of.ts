import { isStopWord } from '../stop-words.ts'
import { fold } from '../fold.ts'
import { stem } from '../stem.ts'
import { COLUMNS, TABLES } from './tables.ts'

const CONCEPTS = new Map<string, ReadonlyMap<string, string>>()

/**
 * The idea that a word of a language stands for in news, as a key that is the same in every language, or undefined.
 * Takes the word as readings keep it: stemmed.
 *
 * @example conceptOf('quak', 'en') === conceptOf('زلزال', 'ar') // 'earthquake'
 */
export function conceptOf(term: string, language: string): string | undefined {
  let concepts = CONCEPTS.get(language)
  if (!concepts) CONCEPTS.set(language, (concepts = readTables(language)))
  return concepts.get(term)
}

/** Reads one column only, when its language is first met: each costs some milliseconds. */
function readTables(language: string): ReadonlyMap<string, string> {
  const column = COLUMNS.findIndex(each => each === language)
  const concepts = new Map<string, string>()
  if (column === -1) return concepts
  for (const table of TABLES)
    for (const row of table.split('\n')) {
      const [concept, ...cells] = row.split('|').map(cell => cell.trim())
      if (!concept) continue
      for (const word of (cells[column] ?? '').split(' ')) {
        if (word === '' || isStopWord(fold(word), language)) continue
        const term = stem(word, language)
        // The first row that has a word keeps it.
        if (!concepts.has(term)) concepts.set(term, concept)
      }
    }
  return concepts
}
