import type { Mark } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import { mediumIn } from './medium.ts'
import { quoteOf } from './quote.ts'
import { saidAfter } from './said-after.ts'
import { speakerIn } from './speakers.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { COMMA } from './telling.ts'
import type { Telling, Told } from './telling.ts'

/** Words between "quoted" and "as saying", at most. */
const REACH = 20

/** ", adding that …" goes on with the speaker of the sentence; "quoted X as saying …" names who is quoted, and by whom. */
export function readAdding(telling: Telling, cue: Mark, next: Mark | undefined): Told | undefined {
  const { passage, entities, sentence, found, last } = telling
  const after = saidAfter(telling, cue, next)
  if (!after) return undefined
  if (cue.meaning.kind === 'quoted') {
    let at = cue.from - 1
    while (at > sentence.from && cue.from - at < REACH && !isQuoted(passage.lexemes[at]?.folded))
      at--
    if (!isQuoted(passage.lexemes[at]?.folded)) return undefined
    const speaker = speakerIn(passage, entities, { from: at + 1, to: cue.from })
    const via = mediumIn(passage, { from: sentence.from, to: at })
    return {
      quotes: [quoteOf(after.quotation ? 'direct' : 'reported', after, speaker, via)],
      speaker,
    }
  }
  if (!after.that && !after.quotation && !COMMA.test(gapBefore(passage, cue.from))) return undefined
  const spoken = found.findLast(({ from }) => from < cue.from)
  const speaker = spoken
    ? { name: spoken.speaker, anonymous: spoken.anonymous }
    : (sentenceSubject(telling, cue.from) ?? last)
  return { quotes: [quoteOf(after.quotation ? 'direct' : 'reported', after, speaker)], speaker }
}

const isQuoted = (folded: string | undefined): boolean =>
  /^(?:quoted|quotes|quoting|cited|citing)$/.test(folded ?? '')
