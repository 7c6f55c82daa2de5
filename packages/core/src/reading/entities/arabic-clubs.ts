import { markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { strangeness } from './arabic-foreign-names.ts'
import { hasArticle } from './has-article.ts'

/**
 * Whether a city's name is that of its club: cities are feminine, so that the masculine adjective of its country makes
 * it a club (ميلان الإيطالي beside ميلان الإيطالية). Not behind a word that the adjective may belong to.
 */
export function isClub(passage: Passage, { from, to }: WordSpan): boolean {
  if (!isMasculineNationality(passage, to)) return false
  const before = passage.words.breaks[from] === 'none' ? passage.lexemes[from - 1] : undefined
  return before === undefined || before.stop || CLUB.test(before.folded) || hasArticle(before)
}

/** بشتكاش التركي: a word that nothing explains, behind a preposition or "and", with the adjective of a country. */
export function isForeignClub(passage: Passage, at: number): boolean {
  const { lexemes, words } = passage
  const lexeme = lexemes[at]
  if (!lexeme || lexeme.stop || lexeme.entries.length > 0) return false
  if (!isMasculineNationality(passage, at + 1)) return false
  const before = words.breaks[at] === 'none' ? lexemes[at - 1] : undefined
  const follows = lexeme.joined || before?.stop === true || CLUB.test(before?.folded ?? '')
  return follows && strangeness(lexeme) > 0
}

const CLUB = /^[وبل]?(?:نادي|فريق|فوز|خساره|لاعب|مدرب|مهاجم|مدافع|حارس|مباراه|لقاء|مواجهه)$/

/** الإيطالي: the adjective of a country, masculine. */
function isMasculineNationality(passage: Passage, at: number): boolean {
  const lexeme = passage.lexemes[at]
  return (
    lexeme !== undefined &&
    passage.words.breaks[at] === 'none' &&
    /^ال.+ي$/.test(lexeme.folded) &&
    markAt(passage, 'country', at) !== undefined
  )
}
