import { kindSet, shareKinds } from '../../language/index.ts'
import type { Lexeme } from '../../language/index.ts'
import { gapBefore, printed, quotationAt } from '../passage.ts'
import type { Passage } from '../passage.ts'

/** Words of a body's name, at most. */
const LONGEST = 5
/** A quotation of more words after a kind of body is not its name. */
const LONGEST_QUOTED = 4
/** السعودية is a country, not a kind of thing that was named before. */
const PLACES = kindSet(['country', 'city'])
/** What a name never goes on with: the one who was told, a day, a verb. */
const ENDS = kindSet(['agency', 'according', 'day', 'weekday', 'saying', 'adding'])
const ARTICLE = /^و?ال(?=..)/

/**
 * Where a script has no capitals: how a text first calls what it later means by a noun, which is given without its
 * article (شركة → شركة توزيع الوقود, مرصد → what follows it in quotation marks).
 */
export function firstMention(passage: Passage, noun: string): string | undefined {
  const { lexemes } = passage
  for (let at = 0; at < lexemes.length; at++) {
    const { cased, folded, kinds, script, stop } = lexemes[at] as Lexeme
    if (!folded.endsWith(noun) || folded.replace(ARTICLE, '') !== noun) continue
    if (cased || stop || script !== 'letters' || shareKinds(kinds, PLACES)) continue
    const quoted = quotationAt(passage, at + 1)
    if (
      quoted &&
      noun === folded &&
      quoted.to - quoted.from <= LONGEST_QUOTED &&
      !/[:،,]/.test(gapBefore(passage, at + 1))
    )
      return printed(passage, quoted)
    const to = endOfPhrase(passage, at)
    const definite = noun !== folded
    const goesOn = !definite || /^(?:ال|لل)/.test(lexemes[at + 1]?.folded ?? '')
    if (to > at + 1 && goesOn) return printed(passage, { from: at, to })
  }
  return undefined
}

/** Past the nouns and adjectives that follow a noun with nothing between them. */
function endOfPhrase(passage: Passage, at: number): number {
  let to = at + 1
  while (to - at < LONGEST && /^\s*$/.test(gapBefore(passage, to))) {
    const lexeme = passage.lexemes[to]
    if (!lexeme || lexeme.stop || lexeme.script !== 'letters') break
    if (shareKinds(lexeme.kinds, ENDS)) break
    to++
  }
  return to
}
