import { lexemesOf } from '../lexeme.ts'
import { NEWS } from './news.ts'
import { SPORT } from './sport.ts'

/** The columns of the tables. */
const LANGUAGES = ['en', 'ar', 'fr', 'es', 'pt', 'de', 'ru', 'sl'] as const
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

function readTables(language: string): ReadonlyMap<string, string> {
  const column = LANGUAGES.findIndex(each => each === language)
  const concepts = new Map<string, string>()
  if (column === -1) return concepts
  const lexemes = lexemesOf(language)
  for (const row of `${SPORT}\n${NEWS}`.split('\n')) {
    const [concept, ...cells] = row.split('|').map(cell => cell.trim())
    if (!concept) continue
    for (const word of (cells[column] ?? '').split(' ')) {
      const { stem, stop } = lexemes.of(word)
      // The first row that has a word keeps it.
      if (word !== '' && !stop && !concepts.has(stem)) concepts.set(stem, concept)
    }
  }
  return concepts
}
