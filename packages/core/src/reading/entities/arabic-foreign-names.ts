import { KNOWN, OWN_NAME, STOP, foreignness, isCommonArabic } from '../../language/index.ts'
import type { Lexeme } from '../../language/index.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { hasOwnGiven, isNameLike, isSurname, restOfName } from './arabic-names.ts'
import { ALSO_WORDS } from './arabic-words.ts'
import { hasArticle } from './has-article.ts'

/** Nats that two words in a row must have together. */
const TWO = 3
/** Nats below which a word is none before a family name that is known. */
const BEFORE_KNOWN = -2

/** How foreign a word is that nothing explains; of any other word nothing. */
export const strangeness = (lexeme: Lexeme): number =>
  (lexeme.strangeness ??= judgeStrangeness(lexeme))

function judgeStrangeness(lexeme: Lexeme): number {
  const { folded } = lexeme
  return lexeme.entries.length === 0 &&
    folded.length > 2 &&
    isNameLike(lexeme) &&
    !hasArticle(lexeme) &&
    !DUAL.test(folded) &&
    !isCommonArabic(folded)
    ? Math.min(foreignness(folded), lexeme.joined ? foreignness(folded.slice(1)) : Infinity)
    : NEVER
}

/** دورتان: two of a thing. */
const DUAL = /[\u0621-\u064a]{3}تان$/

const NEVER = -100

/** لازاروس بابادوبولوس: words in a row that nothing explains and whose letters are those of a name from elsewhere. */
export function strangeName(passage: Passage, at: number): WordSpan | undefined {
  const { lexemes, hints, words } = passage
  if (at + 1 >= hints.length || ((hints[at] as number) & (KNOWN | STOP)) !== 0) return undefined
  const hint = hints[at + 1] as number
  if ((hint & STOP) !== 0 || (hint & (KNOWN | OWN_NAME)) === KNOWN) return undefined
  if (words.breaks[at + 1] !== 'none') return undefined
  // Most words are too common for a name, whatever stands behind them.
  const own = strangeness(lexemes[at] as Lexeme)
  if (own <= BEFORE_KNOWN) return undefined
  const second = lexemes[at + 1] as Lexeme
  const surname = isSurname(second)
  const given = !surname && hasOwnGiven(second)
  // زئير الأسد: a family name with the article is a common word too.
  if (surname)
    return own > (hasArticle(second) ? 0 : BEFORE_KNOWN) ? { from: at, to: at + 2 } : undefined
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

/** Nats of a second word by which any word before it is a first name; where that word is uncommon itself, fewer do. */
const SURE = 3
const LIKELY = -3
/** Nats that such an uncommon word must have itself. */
const OWN = -1

/**
 * وزير الصحة مون هيونج بيو, السفيرة تينا قايدانوف: what stands between an office and a word that is plainly foreign is a
 * first name, though it looks like a pronoun or a verb.
 */
export function strangeAfterOffice(passage: Passage, at: number): WordSpan | undefined {
  const first = passage.lexemes[at]
  const second = passage.lexemes[at + 1]
  if (!first || !second || passage.words.breaks[at + 1] !== 'none') return undefined
  if (first.entries.length > 0 || first.stop || first.joined || hasArticle(first)) return undefined
  if (first.folded.length < 3 || first.script !== 'letters') return undefined
  const own = foreignness(first.folded)
  const next = isSurname(second) ? SURE + 1 : strangeness(second)
  const likely = own > OWN && next > LIKELY && !isCommonArabic(first.folded)
  return next > SURE || likely ? { from: at, to: restOfName(passage, at + 1, false) } : undefined
}
