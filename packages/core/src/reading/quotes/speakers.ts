import type { Entity } from '../entities/entity.ts'
import { gapBefore, marksOf, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { NOBODY } from './quote.ts'
import type { Speaker } from './quote.ts'

/** Words of a speaker without a name, at most. */
const LONGEST = 14
const OFFICE_HOLDER = /^(?:ال|متحدث|ناطق|وزير|رئيس|مدير|امين|قايد|قائد)/

/** Finds who the words of a span mean: a person by name, else the office or body as printed, else people unnamed. */
export function speakerIn(passage: Passage, entities: readonly Entity[], span: WordSpan): Speaker {
  if (span.from >= span.to) return NOBODY
  const inside = entities.filter(({ from, to }) => from >= span.from && to <= span.to)
  const person = inside.find(({ kind }) => kind === 'person')
  if (person) return { name: person.name, anonymous: false }
  const nameless = marksOf(passage, 'anonymous').find(
    ({ from }) => from >= span.from && from < Math.min(span.to, span.from + 4),
  )
  const end = Math.min(span.to, span.from + LONGEST)
  const name = trimName(printed(passage, { from: span.from, to: end }))
  if (nameless && !isOfficeHolder(passage, nameless.from, span)) return { name, anonymous: true }
  return name === '' ? NOBODY : { name, anonymous: false }
}

/** المتحدث باسم …, a spokesman for the ministry: one person only can be meant. */
function isOfficeHolder(passage: Passage, at: number, { to }: WordSpan): boolean {
  const word = passage.lexemes[at]?.folded.replace(/^و(?=ال)/, '') ?? ''
  if (/^ال(?:مصدر|مصادر)/.test(word)) return false
  if (OFFICE_HOLDER.test(word)) return true
  return /^(?:spokes|authorities)/.test(word) && at + 2 < to
}

const trimName = (text: string): string =>
  text
    .replace(/\s(?:who|which|whose|that)\s.*$/s, '')
    .replace(/^(?:the|The|a|an)\s+/, '')
    .replace(/^و(?=ال)/, '')
    .replace(/[«»“”",،]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The last person or body named before a word, in the same sentence. */
export function nearestBefore(
  entities: readonly Entity[],
  from: number,
  at: number,
): Speaker | undefined {
  let found: Entity | undefined
  for (const entity of entities) {
    if (entity.to > at) break
    if (entity.from >= from && entity.kind !== 'place') found = entity
  }
  return found && { name: found.name, anonymous: false }
}

/** The agency or medium that the words of a span name, as printed. */
export function mediumIn(passage: Passage, span: WordSpan): string | null {
  for (const { from, to, meaning } of marksOf(passage, 'agency'))
    if (from >= span.from && to <= span.to && meaning.weight >= 0)
      return printed(passage, { from, to }).replace(/[«»“”"]/g, '')
  for (const { from, to } of marksOf(passage, 'media')) {
    if (from < span.from || to > span.to) continue
    let end = to
    const quoted = passage.quotations.find(quotation => quotation.from === to)
    if (quoted && quoted.to - to <= 4) end = quoted.to
    else
      while (
        end < span.to &&
        end - to < 3 &&
        /^\s*$/.test(gapBefore(passage, end)) &&
        isNamePart(passage, end)
      )
        end++
    return printed(passage, { from, to: end })
      .replace(/[«»“”"]/g, '')
      .trim()
  }
  const quoted = passage.quotations.find(
    quotation =>
      quotation.from >= span.from && quotation.to <= span.to && quotation.to - quotation.from <= 3,
  )
  return quoted ? printed(passage, quoted) : null
}

const isNamePart = (passage: Passage, at: number): boolean => {
  const lexeme = passage.lexemes[at]
  return lexeme !== undefined && (lexeme.capital !== 'none' || /^ال/.test(lexeme.folded))
}
