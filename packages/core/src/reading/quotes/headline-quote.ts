import { fold } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import { gapBefore, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { QuoteSpan } from './quote.ts'
import { speakerIn } from './speakers.ts'

/** Words before the colon of a headline that name who says the rest, at most. */
const LONGEST_LABEL = 8
/** A quotation of fewer words after a label is a name that is spoken of. */
const LEAST_SAID = 3
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
  for (let at = 1; at <= Math.min(length - LEAST_SAID, LONGEST_LABEL); at++) {
    if (!COLON.test(gapBefore(passage, at))) continue
    const label = { from: 0, to: at }
    const speaker = labelSpeaker(passage, entities, known, label)
    if (!speaker) return undefined
    const whole = passage.quotations.find(each => each.from === at && each.to >= length - 1)
    return {
      kind: whole ? 'direct' : 'reported',
      from: at,
      to: whole?.to ?? length,
      speaker: speaker.name,
      anonymous: speaker.anonymous,
      via: null,
    }
  }
  return undefined
}

function labelSpeaker(
  passage: Passage,
  entities: readonly Entity[],
  known: readonly Entity[],
  label: WordSpan,
): { readonly name: string | null; readonly anonymous: boolean } | undefined {
  const { quotations, marks } = passage
  const named = entities.some(
    ({ kind, from, to }) => kind !== 'place' && from >= 0 && to <= label.to,
  )
  const office = marks.some(({ meaning, to }) => to <= label.to && PEOPLE.has(meaning.kind))
  if (named || office) return speakerIn(passage, entities, label)
  const quoted = quotations.find(({ from, to }) => from === 0 && to === label.to)
  const text = printed(passage, quoted ?? label)
  if (quoted) return { name: text, anonymous: false }
  const words = fold(text).split(' ')
  const bearer = known.find(({ kind, name }) => {
    const own = fold(name).split(' ')
    return kind !== 'place' && words.every(word => own.includes(word) || own.includes(`ال${word}`))
  })
  return bearer && { name: bearer.name, anonymous: false }
}
