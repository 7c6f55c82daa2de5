import { markAt } from '../passage.ts'
import { wordAt } from './dating.ts'
import type { Dating } from './dating.ts'
import { isArabicFuture } from '../is-arabic-future.ts'

/** Words between a sign of the future and its day, at most, before the day and after it. */
const REACH = 16
const REACH_AFTER = 4

/**
 * Whether what happens on a day is still to come: the sentence says so before the day with nobody having said it in
 * between ("will meet on Friday", سيلتقيان الخميس), or right after it ("on Friday the board will vote").
 */
export function liesAhead(dating: Dating, from: number, to: number): boolean {
  const { passage } = dating
  const { breaks } = passage.words
  if (isUntil(dating, from - 1)) return true
  let said = false
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (isAhead(dating, at)) return true
    said = markAt(passage, 'saying', at) !== undefined
    if (said || breaks[at] === 'sentence') break
  }
  // She said on Friday she will: the day is of the saying.
  if (said || passage.language === 'ar') return false
  for (let at = to; at < to + REACH_AFTER && breaks[at] !== 'sentence'; at++)
    if (isAhead(dating, at)) return true
  return false
}

/** By Friday, حتى يوم الجمعة: also before the word for "day". */
const isUntil = (dating: Dating, at: number): boolean => {
  const { words } = dating
  const before = words?.dayWord.has(wordAt(dating, at)) === true ? at - 1 : at
  return words?.until.has(wordAt(dating, before)) === true
}

const isAhead = ({ passage }: Dating, at: number): boolean => {
  const lexeme = passage.lexemes[at]
  if (!lexeme) return false
  return passage.language === 'ar' && isArabicFuture(lexeme)
    ? true
    : markAt(passage, 'planned', at) !== undefined
}
