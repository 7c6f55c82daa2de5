import { fold } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import type { Passage } from '../passage.ts'
import { firstMention } from './first-mention.ts'
import type { QuoteSpan } from './quote.ts'
import { within } from './within.ts'

const ARTICLE = /^و?ال(?=..)/

/**
 * Speakers that a text calls by a single noun once it has named them: الهيئة is the body of that kind named before,
 * "the minister" the last one who was called so.
 */
export function speakersInFull(
  passage: Passage,
  entities: readonly Entity[],
  quotes: readonly QuoteSpan[],
): readonly QuoteSpan[] {
  const named = new Set(entities.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])))
  const inFull = (speaker: string, at: number): string | undefined => {
    const folded = fold(speaker)
    if (folded.includes(' ') || named.has(speaker)) return undefined
    const noun = folded.replace(ARTICLE, '')
    return bearerOf(passage, within(entities, 0, at), noun) ?? firstMention(passage, noun)
  }
  let body: string | undefined
  return quotes.map(quote => {
    if (quote.speaker === null || quote.anonymous) return quote
    const full = KIND_OF_BODY.test(quote.speaker)
      ? (body ?? lastBody(within(entities, 0, quote.from)))
      : inFull(quote.speaker, quote.from)
    const speaker = full ?? quote.speaker
    if (entities.some(({ kind, name }) => kind === 'organisation' && name === speaker))
      body = speaker
    return full === undefined ? quote : { ...quote, speaker: full }
  })
}

/** "the telecommunications company", "a statement": the body that spoke or was named before. */
const KIND_OF_BODY =
  /^(?:[a-z][\w-]* ){0,3}(?:company|firm|giant|carmaker|automaker|chipmaker|airline|retailer|carrier|manufacturer|conglomerate|lender|insurer|statement|communiqu[eé]|press release)$/

const lastBody = (entities: readonly Entity[]): string | undefined =>
  entities.findLast(({ kind }) => kind === 'organisation')?.name

/** The last person or body of a kind: a body by the first word of its name, or in Latin by any; a person by the office. */
function bearerOf(
  { lexemes }: Passage,
  entities: readonly Entity[],
  noun: string,
): string | undefined {
  const wordAt = (at: number): string => (lexemes[at]?.folded ?? '').replace(ARTICLE, '')
  return entities.findLast(({ kind, from, to, role }) => {
    const head = kind === 'person' ? role : { from, to }
    if (kind === 'place' || !head || (kind === 'organisation' && to - from < 2)) return false
    if (lexemes[head.from]?.cased !== true) return wordAt(head.from) === noun
    for (let at = head.from; at < head.to; at++) if (wordAt(at) === noun) return true
    return false
  })?.name
}
