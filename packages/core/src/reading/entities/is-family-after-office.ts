import { arabicVerb, foreignness, kindSet, shareKinds } from '../../language/index.ts'
import type { Passage } from '../passage.ts'
import { endsPhrase } from './arabic-names.ts'
import { NO_NAME } from './arabic-words.ts'

/**
 * العميد يحيى سريع, الوزير هاكان فيدان: behind an office and one first name a bare noun that ends the phrase is the
 * family's name, whatever else it means, for no adjective of the person goes without its article.
 */
export function isFamilyAfterOffice(passage: Passage, at: number): boolean {
  const { lexemes, words } = passage
  const lexeme = lexemes[at]
  if (!lexeme || words.breaks[at] !== 'none' || lexeme.script !== 'letters') return false
  if (lexeme.stop || lexeme.joined || NO_NAME.has(lexeme.folded)) return false
  if (!BARE_NOUN.test(lexeme.folded) || NO_FAMILY.test(lexeme.folded)) return false
  if (arabicVerb(lexeme.folded) !== undefined && foreignness(lexeme.folded) <= 0) return false
  if (shareKinds(lexeme.ownKinds, OFFICE_OR_PLACE)) return false
  const next = lexemes[at + 1]
  return (
    endsPhrase(passage, at + 1) || (next !== undefined && arabicVerb(next.folded) !== undefined)
  )
}

/** Neither article nor the endings of an adverb or a feminine. */
const BARE_NOUN = /^(?![وفبكل]?ال|لل)[\u0621-\u064a]{3,}[^\u0627\u0647]$/
/** A preposition with its noun or pronoun, and plurals: بشأن, عنهم, مصابين. */
const NO_FAMILY =
  /^(?:ب(?:شان|سبب|حضور|رفقه|صحبه|دعوه)|[بكل](?:ه|ها|هم|نا)|[\u0621-\u064a]+(?:ين|ون|ات))$/
const OFFICE_OR_PLACE = kindSet([
  'title',
  'courtesy',
  'saying',
  'country',
  'organisation',
  'body',
  'agency',
  'weekday',
  'day',
  'numeral',
  'anonymous',
  'month',
  'site',
  'city',
])
