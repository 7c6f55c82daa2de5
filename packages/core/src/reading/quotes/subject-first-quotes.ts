import type { Entity } from '../entities/entity.ts'
import { quotationAt } from '../passage.ts'
import type { Passage } from '../passage.ts'
import { cuesOf } from './cues.ts'
import { isVerb } from './is-verb.ts'
import { looseQuotations } from './loose-quotations.ts'
import { NOBODY } from './quote.ts'
import type { QuoteSpan, Speaker } from './quote.ts'
import { readAccording } from './read-according.ts'
import { readAdding } from './read-adding.ts'
import { readSaying } from './read-saying.ts'
import type { SpeechWords } from './speech-words.ts'
import type { Telling } from './telling.ts'
import { within } from './within.ts'

/** What is said in a text whose subject stands before its verb: "X said that …", "“…,” said X", "According to X, …". */
export function subjectFirstQuotes(
  passage: Passage,
  entities: readonly Entity[],
  words: SpeechWords,
): QuoteSpan[] {
  const quotes: QuoteSpan[] = []
  const all = cuesOf(passage, ['saying', 'adding', 'quoted']).filter(cue =>
    isVerb(passage, cue, words),
  )
  let last: Speaker = NOBODY
  let goesOn = false
  for (const sentence of passage.sentences) {
    const cues = within(all, sentence.from, sentence.to)
    const found: QuoteSpan[] = []
    const telling: Telling = { passage, entities, words, sentence, last, found }
    for (const [index, cue] of cues.entries()) {
      if (found.some(({ from, to }) => cue.from >= from && cue.from < to)) continue
      const read = cue.meaning.kind === 'saying' ? readSaying : readAdding
      const told = read(telling, cue, cues[index + 1])
      if (!told) continue
      found.push(...told.quotes)
      if (told.speaker.name !== null) last = told.speaker
    }
    const source = found.length === 0 ? readAccording(telling) : undefined
    if (source) {
      found.push(...source.quotes)
      if (source.speaker.name !== null) last = source.speaker
    }
    found.push(...looseQuotations({ ...telling, last }, goesOn))
    const quotation = quotationAt(passage, sentence.from)
    // Words in quotation marks after a sentence of them go on with it.
    goesOn = quotation !== undefined && found.some(({ from }) => from === sentence.from)
    quotes.push(...found)
  }
  return quotes
}
