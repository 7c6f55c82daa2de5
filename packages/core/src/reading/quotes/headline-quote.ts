import { fold } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import { gapBefore, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { NOBODY, quoteOf } from './quote.ts'
import type { QuoteSpan, Speaker } from './quote.ts'
import { speakerIn } from './speakers.ts'
import { within } from './within.ts'

/** Words before the colon of a headline that name who says the rest, at most. */
const LONGEST_LABEL = 8
/** A quotation of fewer words after a label is a name that is spoken of. */
const LEAST_SAID = 3
/** A quotation of fewer words after a label that names nobody is a title. */
const LEAST_SENTENCE = 6
/** Words after the last colon of a headline that name who says what stands before it, at most. */
const LONGEST_SOURCE = 4
const COLON = /[:：]/
const PEOPLE: ReadonlySet<string> = new Set(['title', 'anonymous', 'body', 'organisation', 'media'])

/**
 * «الوزير: سنعقد اتفاقا», "Minister: we will sign": a headline that is somebody's words after a colon.
 *
 * @param known who is named in the report, whom a headline calls by the family name alone
 */
export function headlineQuote(
  passage: Passage,
  entities: readonly Entity[],
  known: readonly Entity[],
): QuoteSpan | undefined {
  const length = passage.lexemes.length
  const behind = labelBehind(passage, entities, known)
  if (behind) return behind
  for (let at = 1; at <= Math.min(length - LEAST_SAID, LONGEST_LABEL); at++) {
    if (!COLON.test(gapBefore(passage, at))) continue
    const label = { from: 0, to: at }
    const speaker = labelSpeaker(passage, entities, known, label)
    const whole = passage.quotations.find(each => each.from === at && each.to >= length - 1)
    // "Ten years on: ‘…’": words of somebody whom the headline does not name.
    if (!speaker)
      return whole && whole.to - whole.from >= LEAST_SENTENCE
        ? quoteOf('direct', whole, { name: null, anonymous: true })
        : undefined
    return whole
      ? quoteOf('direct', whole, speaker)
      : quoteOf('reported', { from: at, to: length }, speaker)
  }
  return undefined
}

/** «‘We will sign’: Minister hails deal», "Two men arrested: police": whose words a headline opens with. */
function labelBehind(
  passage: Passage,
  entities: readonly Entity[],
  known: readonly Entity[],
): QuoteSpan | undefined {
  const { lexemes, quotations } = passage
  const length = lexemes.length
  const [opening] = quotations
  if (opening?.from === 0 && opening.to < length && COLON.test(gapBefore(passage, opening.to))) {
    const rest = { from: opening.to, to: length }
    const person = within(entities, rest.from, rest.to).find(({ kind }) => kind !== 'place')
    const first = { from: rest.from, to: rest.from + 1 }
    const speaker = person
      ? { name: person.name, anonymous: false }
      : (labelSpeaker(passage, entities, known, first) ??
        (lexemes[rest.from]?.capital === 'none'
          ? NOBODY
          : { name: printed(passage, first), anonymous: false }))
    return opening.to - opening.from >= LEAST_SAID ? quoteOf('direct', opening, speaker) : undefined
  }
  for (let at = length - 1; at >= Math.max(LEAST_SAID, length - LONGEST_SOURCE); at--) {
    if (!COLON.test(gapBefore(passage, at))) continue
    const speaker = labelSpeaker(passage, entities, known, { from: at, to: length })
    return speaker && quoteOf('reported', { from: 0, to: at }, speaker)
  }
  return undefined
}

function labelSpeaker(
  passage: Passage,
  entities: readonly Entity[],
  known: readonly Entity[],
  label: WordSpan,
): Speaker | undefined {
  const { quotations, marks } = passage
  const named = within(entities, label.from, label.to).some(({ kind }) => kind !== 'place')
  const office = within(marks, label.from, label.to).some(({ meaning }) => PEOPLE.has(meaning.kind))
  if (named || office) return speakerIn(passage, entities, label)
  const quoted = quotations.find(({ from, to }) => from === label.from && to === label.to)
  const text = printed(passage, quoted ?? label)
  if (quoted) return { name: text, anonymous: false }
  const words = fold(text).split(' ')
  const bearer = known.find(({ kind, name }) => {
    const own = fold(name).split(' ')
    const bears = (word: string | undefined): boolean =>
      word !== undefined && (own.includes(word) || own.includes(`ال${word}`))
    // مدرب النجوم الحداد: …: the family's name closes the label after an office, or opens it.
    return kind === 'person'
      ? words.every(bears) || bears(words.at(-1)) || bears(words[0])
      : kind !== 'place' && words.every(bears)
  })
  return bearer && { name: bearer.name, anonymous: false }
}
