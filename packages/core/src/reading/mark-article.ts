import { creditAgencies } from './credit-agencies.ts'
import { markedDates } from './dates/marked-dates.ts'
import type { MarkedDate } from './dates/marked-dates.ts'
import { markedNumbers } from './numbers/marked-numbers.ts'
import type { MarkedNumber } from './numbers/marked-numbers.ts'
import { markAt, marksOf, printed } from './passage.ts'
import { printedAgency } from './printed-agency.ts'
import type { Passage, WordSpan } from './passage.ts'
import { readingPolicy } from './policy.ts'
import type { ReadingPolicy } from './policy.ts'
import type { NameMemory } from './name-memory.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { headlineQuote } from './quotes/headline-quote.ts'
import type { QuoteSpan } from './quotes/quote.ts'
import type { Readable } from './readable.ts'
import { namesOf, readingOf } from './read-article.ts'
import type { Reading } from './reading.ts'
import { understand } from './understand.ts'
import type { ReadPart } from './understand.ts'

/** Something found in a text, with the characters of headline or body that it came from. */
export interface TextMark {
  readonly part: 'title' | 'text'
  readonly start: number
  readonly end: number
  readonly kind:
    'person' | 'organisation' | 'place' | 'country' | 'agency' | 'quote' | 'date' | 'number'
  /** What was understood: the ISO code of a country, the day, the value, the speaker. */
  readonly value: string
}

export interface MarkedPerson {
  readonly name: string
  readonly role: string | null
}

export interface MarkedQuote {
  readonly text: string
  readonly kind: 'direct' | 'reported'
  readonly speaker: string | null
  readonly anonymous: boolean
  readonly via: string | null
}

/** A reading with all its reasons: everything that was found, as printed, and where. */
export interface MarkedArticle {
  readonly reading: Reading
  readonly people: readonly MarkedPerson[]
  readonly organisations: readonly string[]
  readonly places: readonly string[]
  readonly quotes: readonly MarkedQuote[]
  /** Wordings in quotation marks that are names or single words, not what somebody said. */
  readonly notQuotes: readonly string[]
  readonly agencies: readonly string[]
  readonly dates: readonly MarkedDate[]
  readonly numbers: readonly MarkedNumber[]
  /** In order of their place; a person inside a quote is a mark of its own. */
  readonly marks: readonly TextMark[]
  /** The text was longer than what is looked at. */
  readonly cut: boolean
}

/** Understands a report and says where each thing was found. */
export function markArticle(
  article: Readable,
  names?: NameMemory,
  policy: ReadingPolicy = readingPolicy,
): MarkedArticle {
  const found = understand(article, policy, names)
  const reading = readingOf(found, policy)
  const parts = [
    ['title', found.title],
    ['text', found.text],
  ] as const
  const body = findQuotes(found.text.passage, found.text.entities)
  const spoken = {
    title: headlineQuotes(found.title, found.text, body),
    text: body,
  }
  const marks: TextMark[] = []
  for (const [part, { passage, entities, dates, numbers }] of parts) {
    const add = (span: WordSpan, kind: TextMark['kind'], value: string): void => {
      const { words } = passage
      marks.push({
        part,
        start: words.starts[span.from] ?? 0,
        end: words.ends[span.to - 1] ?? 0,
        kind,
        value,
      })
    }
    for (const entity of entities) add(entity, entity.kind, entity.name)
    for (const mark of marksOf(passage, 'country')) add(mark, 'country', mark.meaning.value)
    for (const mark of marksOf(passage, 'agency'))
      if (reading.agencies.includes(mark.meaning.value)) add(mark, 'agency', mark.meaning.value)
    for (const date of dates)
      add(date, 'date', date.first === date.last ? date.first : `${date.first}/${date.last}`)
    for (const number of numbers)
      add({ from: number.from, to: number.thing?.to ?? number.to }, 'number', String(number.value))
    for (const quote of spoken[part]) add(quote, 'quote', quote.speaker ?? '')
  }
  const quotes = [
    ...spoken.text.map(quote => markedQuote(found.text.passage, quote)),
    ...spoken.title.map(quote => markedQuote(found.title.passage, quote)),
  ]
  const entities = [...found.title.entities, ...found.text.entities]
  return {
    reading,
    people: peopleOf(parts.map(([, part]) => part)),
    organisations: namesOf(entities, 'organisation'),
    places: namesOf(entities, 'place'),
    quotes,
    notQuotes: parts.flatMap(([part, { passage }]) =>
      passage.quotations
        .filter(
          quotation =>
            !spoken[part].some(quote => quote.kind === 'direct' && quote.from === quotation.from),
        )
        .map(quotation => printed(passage, quotation)),
    ),
    agencies: printedAgencies(parts.map(([, part]) => part.passage)),
    dates: markedDates(found.title, found.text),
    numbers: markedNumbers(found.title, found.text),
    marks: marks.sort((a, b) =>
      a.part === b.part ? a.start - b.start || b.end - a.end : a.part === 'title' ? -1 : 1,
    ),
    cut: found.cut,
  }
}

/** A headline's quote, unless the body has it in the same words. */
function headlineQuotes(
  title: ReadPart,
  text: ReadPart,
  body: readonly QuoteSpan[],
): readonly QuoteSpan[] {
  const found = findQuotes(title.passage, title.entities)
  const labelled = headlineQuote(title.passage, title.entities, text.entities)
  const all = found.length > 0 || !labelled ? found : [labelled]
  if (all.length === 0) return all
  const said = body.map(
    quote => new Set(text.passage.lexemes.slice(quote.from, quote.to).map(({ stem }) => stem)),
  )
  return all.filter(quote => {
    const own = title.passage.lexemes.slice(quote.from, quote.to).map(({ stem }) => stem)
    return !said.some(
      words => own.filter(word => words.has(word)).length >= own.length * SAME_WORDING,
    )
  })
}

/** Share of a headline's words that a quote of the body must have to be the same quote. */
const SAME_WORDING = 0.75

const markedQuote = (passage: Passage, quote: QuoteSpan): MarkedQuote => ({
  text: printed(passage, quote),
  kind: quote.kind,
  speaker: quote.speaker,
  anonymous: quote.anonymous,
  via: quote.via,
})

/** Each person once, with the first office that stands beside the name. */
function peopleOf(parts: readonly ReadPart[]): MarkedPerson[] {
  const people = new Map<string, string | null>()
  for (const { passage, entities } of parts)
    for (const entity of entities) {
      if (entity.kind !== 'person') continue
      const role = entity.role && printedRole(passage, entity.role)
      if (!people.has(entity.name) || people.get(entity.name) === null)
        people.set(entity.name, role)
    }
  return [...people].map(([name, role]) => ({ name, role }))
}

/** An office as printed, without the preposition or conjunction that hangs on it: لنائب الملك, وللرئيس. */
function printedRole(passage: Passage, role: WordSpan): string {
  const text = printed(passage, role)
  const written = passage.lexemes[role.from]?.folded ?? ''
  const own = markAt(passage, 'title', role.from)?.phrase[0] ?? written
  if (own === written || !written.endsWith(own.replace(/^ال/, ''))) return text
  return own.startsWith('ال') && /^[وف]?لل/.test(text)
    ? text.replace(/^[وف]?لل/, 'ال')
    : text.slice(written.length - own.length)
}

/** The credited agencies as the text prints them in full. */
function printedAgencies(passages: readonly Passage[]): string[] {
  const credited = new Set(creditAgencies(passages))
  const names = new Map<string, string>()
  for (const passage of passages)
    for (const mark of marksOf(passage, 'agency')) {
      if (!credited.has(mark.meaning.value)) continue
      const name = printedAgency(passage, mark)
      if (name.length > (names.get(mark.meaning.value) ?? '').length)
        names.set(mark.meaning.value, name)
    }
  return [...names.values()]
}
