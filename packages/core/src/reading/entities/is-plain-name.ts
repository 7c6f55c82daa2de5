import type { MeaningKind } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import type { WordSpan } from '../passage.ts'
import { isHyphen, isPossessive } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'

/** Kinds of meaning that only a common word has. */
const COMMON: ReadonlySet<MeaningKind> = new Set<MeaningKind>([
  'event',
  'counted',
  'scale',
  'numeral',
  'genre',
  'sport',
  'hedge',
  'denial',
  'past',
  'hypothesis',
  'title',
  'topic',
  'thing',
  'body',
  'site',
  'country',
])
/** Endings of words that are no names. */
const WORD_ENDING =
  /(?:ing|tion|sion|ment|ness|ship|ism|ology|ity|ance|ence|ical|ous|less|able|ible|ally|ers|ors|ists|ians|ies|ized|ised|ated)$/

/**
 * Whether two or three words with capitals, of which nothing is known, are a person: news names people more often than
 * anything else that is unknown. Not so after an article, and not where one of the words is a common one.
 */
export function isPlainName(capitals: Capitals, { from, to }: WordSpan): boolean {
  const { passage, shouting, nouns } = capitals
  const { lexemes, words } = passage
  if (shouting || nouns || to - from < 2 || to - from > 3) return false
  if (isHyphen(passage, from + 1)) return false
  const before = words.breaks[from] === 'none' ? lexemes[from - 1] : undefined
  if (
    before &&
    (/^(?:the|a|an|le|la|les|el|los|las|il|lo|gli|o|os|as|at)$/.test(before.folded) ||
      before.value !== undefined)
  )
    return false
  if (before && isPossessive(passage, from - 1) && before.capital !== 'none') return false
  if (/["“”«»‘`]/.test(gapBefore(passage, from)) && /["“”«»’'`]/.test(gapBefore(passage, to)))
    return false
  for (let at = from; at < to; at++) {
    const lexeme = lexemes[at]
    if (!lexeme || lexeme.folded.length < 2 || lexeme.script !== 'letters') return false
    if (lexeme.capital === 'all' && lexeme.folded.length > 2 && !lexeme.written.includes('.'))
      return false
    if (lexeme.capital !== 'none' && (isCommon(capitals, at) || WORD_ENDING.test(lexeme.folded)))
      return false
  }
  return true
}

const isCommon = ({ passage }: Capitals, at: number): boolean => {
  const lexeme = passage.lexemes[at]
  if (!lexeme) return false
  if (lexeme.entries.some(({ meaning, words }) => words.length === 1 && COMMON.has(meaning.kind)))
    return true
  return passage.lexemes.some(other => other.capital === 'none' && other.folded === lexeme.folded)
}
