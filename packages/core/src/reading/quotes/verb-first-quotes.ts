import type { Mark } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import type { Quotation } from '../find-quotations.ts'
import { quotationAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { accordingArabic } from './according-arabic.ts'
import { carryingMedium } from './carrying-medium.ts'
import { contextSpeaker, whoWasNamed } from './context-speaker.ts'
import { cuesOf } from './cues.ts'
import { LEAST_QUOTED, lonelyQuotation, quotesIn } from './quotes-in.ts'
import { NOBODY, quoteOf } from './quote.ts'
import type { QuoteSpan, Speaker } from './quote.ts'
import { speakerIn } from './speakers.ts'
import type { SpeechWords } from './speech-words.ts'
import { LONGEST_SUBJECT } from './telling.ts'
import { contentOf } from './verb-first-content.ts'
import { endOfSpeaker, speakerOf, transmittedSpeaker } from './verb-first-speaker.ts'
import { within } from './within.ts'

/** What is said in a text whose verb stands before its subject: قال الوزير في بيان إن …, وأضاف: «…», مشيرا إلى أن …. */
export function verbFirstQuotes(
  passage: Passage,
  entities: readonly Entity[],
  words: SpeechWords,
): QuoteSpan[] {
  const quotes: QuoteSpan[] = []
  const all = cuesOf(passage, ['saying', 'adding', 'quoted'])
  let last: Speaker = NOBODY
  for (const sentence of passage.sentences) {
    const cues = within(all, sentence.from, sentence.to)
    const found: QuoteSpan[] = []
    let subject: Speaker | undefined
    for (const [index, cue] of cues.entries()) {
      if (isTold(found, cue) || isImpersonal(passage, cue, words)) continue
      const content = contentOf(passage, cue, cues.slice(index + 1), sentence, words)
      if (!content) {
        // وأكدت الهيئة ضرورة …: nothing is quoted, but the next one without a name may be hers.
        const named = openingSubject(passage, entities, cue, sentence, words)
        if (named) last = named
        const before = quotationBefore(passage, cue, sentence)
        if (before) found.push(quoteOf('direct', before, named ?? last))
        continue
      }
      const region = { from: cue.to, to: content.opens }
      const end = endOfSpeaker(passage, entities, region, words)
      let speaker = NOBODY
      if (cue.meaning.kind === 'quoted')
        speaker = transmittedSpeaker(passage, entities, cue, sentence, content.opens)
      else if (cue.meaning.kind === 'saying') speaker = speakerOf(passage, entities, region, end)
      if (speaker.name === null)
        speaker = contextSpeaker(passage, entities, cue, sentence, subject, last)
      if (speaker.name === null) speaker = whoWasNamed(entities, cue)
      const via = carryingMedium(passage, { from: end, to: region.to }, cue, sentence)
      found.push(
        ...quotesIn(passage, entities, content, {
          speaker: speaker.name,
          anonymous: speaker.anonymous,
          via,
        }),
      )
      subject = speaker
      if (speaker.name !== null) last = speaker
    }
    if (found.length === 0) found.push(...lonelyQuotation(passage, sentence, last))
    if (found.length === 0 && passage.language === 'ar') {
      const told = accordingArabic(passage, entities, sentence)
      if (told) found.push(told)
    }
    quotes.push(...found)
  }
  return quotes
}

/** «لن نتراجع»، قال زعيم المعارضة: the quotation that opens a sentence and that a verb follows. */
function quotationBefore(passage: Passage, cue: Mark, sentence: WordSpan): Quotation | undefined {
  const quotation = quotationAt(passage, sentence.from)
  return cue.meaning.kind === 'saying' &&
    quotation?.to === cue.from &&
    quotation.to - quotation.from >= LEAST_QUOTED
    ? quotation
    : undefined
}

/** Who stands after a verb of saying that opens a sentence, or follows a quotation that does. */
function openingSubject(
  passage: Passage,
  entities: readonly Entity[],
  cue: Mark,
  sentence: WordSpan,
  words: SpeechWords,
): Speaker | undefined {
  const opens =
    cue.from <= sentence.from + 1 || quotationBefore(passage, cue, sentence) !== undefined
  if (cue.meaning.kind !== 'saying' || !opens) return undefined
  const region = { from: cue.to, to: Math.min(sentence.to, cue.to + LONGEST_SUBJECT) }
  const end = endOfSpeaker(passage, entities, region, words)
  const speaker = speakerIn(passage, entities, { from: cue.to, to: end })
  return speaker.name === null ? undefined : speaker
}

/** A verb in what somebody is already said to have said. */
const isTold = (found: readonly QuoteSpan[], { from }: Mark): boolean =>
  found.some(quote => quote.kind === 'reported' && from >= quote.from && from < quote.to)

/** يذكر أن, يتوقع أن: the paper itself says so. */
const isImpersonal = ({ lexemes }: Passage, cue: Mark, { that }: SpeechWords): boolean => {
  const next = lexemes[cue.to]?.folded ?? ''
  return (
    IMPERSONAL.test(lexemes[cue.from]?.folded ?? '') &&
    (that.has(next) || /^(?:الي|علي)$/.test(next))
  )
}

const IMPERSONAL = /^و?(?:يذكر|يتوقع|يعتبر|يشار|يري|ذكر)$/
