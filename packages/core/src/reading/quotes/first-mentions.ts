import { gapBefore, printed, quotationAt } from '../passage.ts'
import type { Passage } from '../passage.ts'

/** Words of a body's name, at most. */
const LONGEST = 5
/** A quotation of more words after a kind of body is not its name. */
const LONGEST_QUOTED = 4
/** السعودية is a country, not a kind of thing that was named before. */
const PLACES: ReadonlySet<string> = new Set(['country', 'city'])
/** What a name never goes on with: the one who was told, a day, a verb. */
const ENDS: ReadonlySet<string> = new Set([
  'agency',
  'according',
  'day',
  'weekday',
  'saying',
  'adding',
])
const ARTICLE = /^و?ال(?=..)/

/**
 * Where a script has no capitals: by noun, without article, how a text first calls what it is of (شركة → شركة توزيع
 * الوقود, مرصد → what follows it in quotation marks).
 */
export function firstMentions(passage: Passage): ReadonlyMap<string, string> {
  const mentions = new Map<string, string>()
  for (const [at, { cased, entries, folded, script, stop }] of passage.lexemes.entries()) {
    if (cased || stop || script !== 'letters') continue
    if (entries.some(({ meaning }) => PLACES.has(meaning.kind))) continue
    const noun = folded.replace(ARTICLE, '')
    if (mentions.has(noun)) continue
    const quoted = quotationAt(passage, at + 1)
    if (
      quoted &&
      noun === folded &&
      quoted.to - quoted.from <= LONGEST_QUOTED &&
      !/[:،,]/.test(gapBefore(passage, at + 1))
    )
      mentions.set(noun, printed(passage, quoted))
    else {
      const to = endOfPhrase(passage, at)
      const definite = noun !== folded
      const goesOn = !definite || /^(?:ال|لل)/.test(passage.lexemes[at + 1]?.folded ?? '')
      if (to > at + 1 && goesOn) mentions.set(noun, printed(passage, { from: at, to }))
    }
  }
  return mentions
}

/** Past the nouns and adjectives that follow a noun with nothing between them. */
function endOfPhrase(passage: Passage, at: number): number {
  let to = at + 1
  while (to - at < LONGEST && /^\s*$/.test(gapBefore(passage, to))) {
    const lexeme = passage.lexemes[to]
    if (!lexeme || lexeme.stop || lexeme.script !== 'letters') break
    if (lexeme.entries.some(({ meaning }) => ENDS.has(meaning.kind))) break
    to++
  }
  return to
}
