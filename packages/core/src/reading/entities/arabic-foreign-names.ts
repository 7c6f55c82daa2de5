import { foreignness, isCommonArabic } from '../../language/index.ts'
import type { Lexeme } from '../../language/index.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { isNameLike, isSurname, restOfName } from './arabic-names.ts'
import { ALSO_WORDS, PLAIN_ARTICLE } from './arabic-words.ts'

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
    !PLAIN_ARTICLE.test(folded) &&
    !isCommonArabic(folded)
      ? foreignness(folded)
      : NEVER
  known.set(lexeme, strange)
  return strange
}

const NEVER = -100

const hasOwnGiven = (lexeme: Lexeme): boolean =>
  lexeme.entries.some(
    ({ meaning, words }) => meaning.kind === 'given' && words[0] === lexeme.folded,
  )

/** لازاروس بابادوبولوس: words in a row that nothing explains and whose letters are those of a name from elsewhere. */
export function strangeName(passage: Passage, at: number): WordSpan | undefined {
  const { lexemes, words } = passage
  const first = lexemes[at]
  if (!first || first.entries.length > 0 || first.stop) return undefined
  const own = strangeness(first)
  if (own <= BEFORE_KNOWN) return undefined
  const second = lexemes[at + 1]
  if (!second || words.breaks[at + 1] !== 'none') return undefined
  if (isSurname(second)) return { from: at, to: at + 2 }
  if (own > 0 && !ALSO_WORDS.has(second.folded) && hasOwnGiven(second))
    return { from: at, to: restOfName(passage, at + 2, true) }
  const next = strangeness(second)
  return own > 0 && next > -1 && own + next > TWO
    ? { from: at, to: restOfName(passage, at + 1, false) }
    : undefined
}
