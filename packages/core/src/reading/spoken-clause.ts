import { marksOf } from './passage.ts'
import type { Passage, WordSpan } from './passage.ts'

/** A word that tells of a statement this loudly stands for one by itself. */
const LOUD = 1

/**
 * The words of a headline behind one that tells of a statement, if that comes before every other event: what somebody
 * threatens, condemns, demands or denies did not happen by his saying so. To the next comma, or to the end.
 */
export function spokenClause(title: Passage): WordSpan {
  const end = title.lexemes.length
  const first = marksOf(title, 'event').find(({ meaning }) => meaning.weight >= LOUD)
  if (first?.meaning.value !== 'statement') return { from: end, to: end }
  for (let at = first.to; at < end; at++)
    if (title.words.breaks[at] !== 'none') return { from: first.to, to: at }
  return { from: first.to, to: end }
}
