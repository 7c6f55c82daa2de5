import { gapBefore, markAt, marksOf } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { Entity } from '../entities/entity.ts'
import { insideSpeech } from './cues.ts'
import { mediumIn } from './medium.ts'
import { quoteOf } from './quote.ts'
import type { QuoteSpan } from './quote.ts'
import { speakerIn } from './speakers.ts'
import { COMMA, LEAST_CLAUSE, LONGEST_SUBJECT } from './telling.ts'
import { within } from './within.ts'

/** Folded: وفق ما, بحسب ما, كما; the source follows their verb. */
const WHAT = /^ما$/
/** Folded: in the middle of a source, what it was told to: لوكالة فرانس برس. */
const TOLD = /^ل(?:ل?وكال|قنا|صحيف|جريد|موقع|اذاع|تلفز|راديو)/

/**
 * بحسب رويترز، …, and …، وفق ما أفاد محاميه: what a source is said to have said in a sentence in which nothing else says
 * it. What stands between commas behind the words is as much of the source as names it.
 */
export function accordingArabic(
  passage: Passage,
  entities: readonly Entity[],
  sentence: WordSpan,
): QuoteSpan | undefined {
  const cue = within(marksOf(passage, 'according'), sentence.from, sentence.to).find(
    ({ from }) => !insideSpeech(passage, from),
  )
  if (!cue) return undefined
  const opens = cue.from === sentence.from
  let from = cue.to
  if (WHAT.test(passage.lexemes[from]?.folded ?? '')) from++
  // وفق ما أفاد به, حسبما أعلن.
  const verb = markAt(passage, 'saying', from) ?? markAt(passage, 'quoted', from)
  // بحسب المصدر alone says where it is from, not that somebody spoke.
  if (!verb) return undefined
  from = verb.to
  if (passage.lexemes[from]?.folded === 'به') from++
  let end = from
  while (
    end < sentence.to &&
    end - from < LONGEST_SUBJECT &&
    (end === from || !COMMA.test(gapBefore(passage, end))) &&
    !TOLD.test(passage.lexemes[end]?.folded ?? '')
  )
    end++
  // The source stands at the end, or before the comma that ends the opening.
  const clauseEnd = opens ? nextComma(passage, end, sentence) : sentence.from
  const content = opens
    ? { from: clauseEnd, to: sentence.to }
    : { from: sentence.from, to: cue.from }
  if (content.to - content.from < LEAST_CLAUSE) return undefined
  const medium = mediumIn(passage, { from: cue.to, to: Math.max(end, from + 1) })
  const speaker = speakerIn(passage, entities, { from, to: end })
  const via = mediumIn(passage, { from: end, to: Math.min(sentence.to, end + LONGEST_SUBJECT) })
  if (speaker.name === null && medium === null) return undefined
  const told = speaker.name === null ? { name: medium, anonymous: false } : speaker
  return { ...quoteOf('reported', content, told), via: opens ? null : via }
}

/** Where the words begin behind the comma that ends what opens a sentence; its end where there is none. */
function nextComma(passage: Passage, from: number, { to }: WordSpan): number {
  let at = from
  while (at < to && !COMMA.test(gapBefore(passage, at))) at++
  return at
}
