import { gapBefore, markAt } from '../passage.ts'
import { COMMA } from './telling.ts'
import type { Telling } from './telling.ts'
import { within } from './within.ts'

/** Words that name those who were told, at most. */
const LONGEST = 6

/** Past the one who was told: an agency, a body, a person, reporters. */
export function afterHearer({ passage, entities, sentence, words }: Telling, from: number): number {
  for (let at = from; at <= from + 1; at++) {
    for (const kind of ['agency', 'organisation', 'media'] as const) {
      const mark = markAt(passage, kind, at)
      if (mark && mark.to < sentence.to && kind !== 'media') return mark.to
    }
    const entity = within(entities, at, at + 1).find(({ to }) => to < sentence.to)
    if (entity) return entity.to
  }
  let at = from
  while (at < sentence.to && at - from < LONGEST) {
    const lexeme = passage.lexemes[at]
    if (!lexeme || (COMMA.test(gapBefore(passage, at)) && at > from)) break
    const article = at > from && words.determiners.has(lexeme.folded)
    if (article || (lexeme.capital === 'none' && !words.hearers.has(lexeme.folded))) break
    at++
  }
  return at
}
