import { gapBefore } from '../passage.ts'
import type { WordSpan } from '../passage.ts'
import { begins, isHyphen, isNameWord, isPossessive } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'
import { isCommonWord } from './is-common-word.ts'
import { NO_BODY } from './kind-inside.ts'

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
  if (before && before.capital !== 'none' && !begins(capitals, from - 1, 'country')) return false
  if (words.breaks[to] === 'none' && isNameWord(capitals, to) && !isPossessive(passage, to - 1))
    return false
  if (/["“”«»‘`]/.test(gapBefore(passage, from)) && /["“”«»’'`]/.test(gapBefore(passage, to)))
    return false
  for (let at = from; at < to; at++) {
    const lexeme = lexemes[at]
    if (begins(capitals, at, 'city', 'country', 'organisation')) return false
    if (!lexeme || lexeme.folded.length < 2 || lexeme.script !== 'letters') return false
    if (lexeme.capital === 'all' && lexeme.folded.length > 2 && !lexeme.written.includes('.'))
      return false
    if (lexeme.capital === 'all' && NO_BODY.has(lexeme.folded)) return false
    if (
      lexeme.capital !== 'none' &&
      (isCommonWord(capitals, at) || WORD_ENDING.test(lexeme.folded))
    )
      return false
  }
  return true
}
