import { foreignness, isCommonArabic } from '../../language/index.ts'
import type { Lexeme } from '../../language/index.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { hasOwnGiven, isNameLike, isSurname, restOfName } from './arabic-names.ts'
import { ALSO_WORDS } from './arabic-words.ts'
import { hasArticle } from './has-article.ts'

/** Nats that two words in a row must have together. */
const TWO = 3
/** Nats below which a word is none before a family name that is known. */
const BEFORE_KNOWN = -2

const known = new WeakMap<Lexeme, number>()

/** How foreign a word is that nothing explains; of any other word nothing. Words are remembered as long as their lexeme. */
export function strangeness(lexeme: Lexeme): number {
  const before = known.get(lexeme)
  if (before !== undefined) return before
  const { folded } = lexeme
  const strange =
    lexeme.entries.length === 0 &&
    folded.length > 2 &&
    isNameLike(lexeme) &&
    !hasArticle(lexeme) &&
    !isCommonArabic(folded)
      ? Math.min(foreignness(folded), lexeme.joined ? foreignness(folded.slice(1)) : Infinity)
      : NEVER
  known.set(lexeme, strange)
  return strange
}

const NEVER = -100

/** لازاروس بابادوبولوس: words in a row that nothing explains and whose letters are those of a name from elsewhere. */
export function strangeName(passage: Passage, at: number): WordSpan | undefined {
  const { lexemes, words } = passage
  const first = lexemes[at]
  const second = lexemes[at + 1]
  if (!first || !second || first.entries.length > 0 || first.stop) return undefined
  if (second.stop || words.breaks[at + 1] !== 'none') return undefined
  const surname = isSurname(second)
  const given = !surname && hasOwnGiven(second)
  if (!surname && !given && second.entries.length > 0) return undefined
  const own = strangeness(first)
  if (surname) return own > BEFORE_KNOWN ? { from: at, to: at + 2 } : undefined
  if (own <= 0) return undefined
  if (given)
    return ALSO_WORDS.has(second.folded)
      ? undefined
      : { from: at, to: restOfName(passage, at + 2, true) }
  const next = strangeness(second)
  return next > -1 && own + next > TWO
    ? { from: at, to: restOfName(passage, at + 1, false) }
    : undefined
}
