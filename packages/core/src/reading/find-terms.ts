import type { Passage } from './passage.ts'

/** Single letters and bare small figures say nothing. */
const SHORTEST = 2

/**
 * The words by which a text is compared with others, in order: stems without stop words, and pairs of letters where a
 * script does not part words.
 */
export function findTerms({ lexemes, words }: Passage, limit: number): string[] {
  const terms: string[] = []
  for (let at = 0; at < lexemes.length && terms.length < limit; at++) {
    const lexeme = lexemes[at]
    if (!lexeme || lexeme.script === 'kana') continue
    if (lexeme.script === 'han') {
      const next = lexemes[at + 1]
      const pairs = next?.script === 'han' && words.breaks[at + 1] === 'none'
      if (pairs && !(lexeme.stop && next.stop)) terms.push(lexeme.folded + next.folded)
      continue
    }
    if (lexeme.stop) continue
    if (lexeme.value !== undefined) terms.push(String(lexeme.value))
    else if (lexeme.term.length >= SHORTEST) terms.push(lexeme.term)
  }
  return terms
}
