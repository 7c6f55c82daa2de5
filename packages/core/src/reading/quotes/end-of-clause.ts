import type { Mark } from '../../language/index.ts'
import { gapBefore, marksOf } from '../passage.ts'
import { insideSpeech } from './cues.ts'
import { subjectBefore } from './subject-of-verb.ts'
import { COMMA } from './telling.ts'
import type { Telling } from './telling.ts'
import { within } from './within.ts'

/** Where a clause that begins at a word ends: at the next verb of saying with its subject, or at its source. */
export function endOfClause(telling: Telling, from: number, next: Mark | undefined): number {
  const { passage, sentence, words } = telling
  const { lexemes } = passage
  let end = sentence.to
  if (next && next.from > from && next.from < end) {
    const { from: begins } = subjectBefore(telling, next, undefined)
    const opens = isConjunction(telling, begins - 1) ? begins - 1 : begins
    if (
      opens > from &&
      (COMMA.test(gapBefore(passage, opens)) || (begins === next.from && opens < begins))
    )
      end = opens
  }
  for (const kind of ['adding', 'according'] as const)
    for (const mark of within(marksOf(passage, kind), from + 1, end))
      if (COMMA.test(gapBefore(passage, mark.from)) && !insideSpeech(passage, mark.from)) {
        end = mark.from
        break
      }
  for (let at = from + 1; at < end; at++)
    if (
      words.turning.has(lexemes[at]?.folded ?? '') &&
      COMMA.test(gapBefore(passage, at)) &&
      !insideSpeech(passage, at)
    )
      return at
  return end
}

const isConjunction = ({ passage, words }: Telling, at: number): boolean =>
  words.clauses.has(passage.lexemes[at]?.folded ?? '')
