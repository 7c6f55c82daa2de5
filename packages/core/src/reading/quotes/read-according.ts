import { gapBefore, marksOf } from '../passage.ts'
import { insideSpeech } from './cues.ts'
import { quoteOf } from './quote.ts'
import { COMMA, LEAST_CLAUSE, LONGEST_SUBJECT } from './telling.ts'
import type { Telling, Told } from './telling.ts'
import { speakerIn } from './speakers.ts'
import { within } from './within.ts'

/** "According to X, …" and "…, according to X": what X is said to have said, where nothing else says it. */
export function readAccording({ passage, entities, sentence, words }: Telling): Told | undefined {
  const cue = within(marksOf(passage, 'according'), sentence.from, sentence.to).find(
    ({ from }) => !insideSpeech(passage, from),
  )
  if (!cue || cue.to >= sentence.to) return undefined
  const before = { from: sentence.from, to: cue.from }
  if (words.verbLast && cue.from > sentence.from + 1) {
    // "yetkililere göre …": the source stands before its word.
    const source = speakerIn(passage, entities, before)
    const rest = { from: cue.to, to: sentence.to }
    return rest.to - rest.from < LEAST_CLAUSE
      ? undefined
      : { quotes: [quoteOf('reported', rest, source)], speaker: source }
  }
  const opens = cue.from <= sentence.from + 1
  let end = cue.to + 1
  while (
    end < sentence.to &&
    !COMMA.test(gapBefore(passage, end)) &&
    !(opens && words.auxiliaries.has(passage.lexemes[end]?.folded ?? '')) &&
    end - cue.to < LONGEST_SUBJECT
  )
    end++
  const speaker = speakerIn(passage, entities, { from: cue.to, to: end })
  const content = opens ? { from: end, to: sentence.to } : before
  if (content.to - content.from < LEAST_CLAUSE) return undefined
  return { quotes: [quoteOf('reported', content, speaker)], speaker }
}
