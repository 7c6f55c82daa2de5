import { kindSet, shareKinds } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import { gapBefore, marksOf, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { NOBODY } from './quote.ts'
import type { Speaker } from './quote.ts'

/** Words of a speaker without a name, at most. */
const LONGEST = 14
const OFFICE_HOLDER = /^(?:ال)?(?:متحدث|ناطق|وزير|رئيس|مدير|امين|قايد|قائد)/

/** Finds who the words of a span mean: a person by name, else the office or body as printed, else people unnamed. */
export function speakerIn(passage: Passage, entities: readonly Entity[], span: WordSpan): Speaker {
  if (span.from >= span.to) return NOBODY
  const inside = entities.filter(({ from, to }) => from >= span.from && to <= span.to)
  const people = inside.filter(({ kind }) => kind === 'person')
  // A name far from the beginning may be part of what the speaker heads: the last one is who speaks.
  const early = people.find(({ from, role }) => Math.min(from, role?.from ?? from) <= span.from + 1)
  const person = early ?? people.at(-1)
  if (person) return { name: person.name, anonymous: false }
  const nameless = marksOf(passage, 'anonymous').find(
    ({ from, to }) =>
      from >= span.from && from < Math.min(span.to, span.from + 4) && !isPossessive(passage, to),
  )
  const named = apposition(passage, span)
  if (named && !nameless) return { name: printed(passage, named), anonymous: false }
  const end = endOfPhrase(passage, span)
  if (!nameless && passage.language === 'ar' && !isNounPhrase(passage, span)) return NOBODY
  const name = trimName(printed(passage, { from: span.from, to: end }))
  if (nameless && !isOfficeHolder(passage, nameless.from, span)) return { name, anonymous: true }
  if (!nameless && isSomebody(passage, span)) return { name, anonymous: true }
  return name === '' ? NOBODY : { name, anonymous: false }
}

/** "a senior Democrat", "one villager": somebody, who is not named; a statement is of whoever issued it. */
const isSomebody = ({ lexemes }: Passage, { from, to }: WordSpan): boolean =>
  lexemes[from]?.cased === true &&
  /^(?:an?|one|two|three|four|several)$/.test(lexemes[from]?.folded ?? '') &&
  !/^(?:statement|communique|release)$/.test(lexemes[to - 1]?.folded ?? '') &&
  lexemes[from + 1]?.capital === 'none'

/** "the prosecutor's office" is a body: its owner speaks for nobody unnamed. */
const isPossessive = ({ lexemes, words }: Passage, to: number): boolean =>
  /^['’]/.test(words.text.slice(words.ends[to - 1] ?? 0, (words.ends[to - 1] ?? 0) + 1)) ||
  /['’]s$/.test(lexemes[to - 1]?.written ?? '')

/** Words of a name in an apposition. */
const LEAST_NAME = 2
const LONGEST_NAME = 4

/** نائب المحافظ، غزوان الداودي: where no capitals show it, two to four plain words after a comma are a name. */
export function apposition(passage: Passage, { from, to }: WordSpan): WordSpan | undefined {
  for (let at = from + 1; at < to; at++) {
    if (!/^\s*،\s*$/.test(gapBefore(passage, at))) continue
    let end = at
    while (
      end < to &&
      (isPlain(passage, end) || endsName(passage, end)) &&
      (end === at || /^\s*$/.test(gapBefore(passage, end)))
    )
      end++
    const closed = end === to || /[،,]/.test(gapBefore(passage, end))
    return closed && end - at >= LEAST_NAME && end - at <= LONGEST_NAME
      ? { from: at, to: end }
      : undefined
  }
  return undefined
}

/** أبو بكر علي، …: the name that looks like a preposition, which cannot stand before a comma. */
const endsName = (passage: Passage, at: number): boolean =>
  passage.lexemes[at]?.folded === 'علي' && /^\s*[،,]/.test(gapBefore(passage, at + 1))

const isPlain = ({ lexemes }: Passage, at: number): boolean => {
  const lexeme = lexemes[at]
  return (
    lexeme !== undefined &&
    !lexeme.cased &&
    !lexeme.stop &&
    lexeme.script === 'letters' &&
    !shareKinds(lexeme.kinds, NO_NAMES)
  )
}

const NO_NAMES = kindSet([
  'agency',
  'media',
  'according',
  'anonymous',
  'day',
  'weekday',
  'saying',
  'adding',
  'body',
  'country',
])

/** A phrase ends at its first comma: what follows is what is said of the speaker. */
function endOfPhrase(passage: Passage, { from, to }: WordSpan): number {
  const last = Math.min(to, from + LONGEST)
  for (let at = from + 1; at < last; at++) if (/[,،]/.test(gapBefore(passage, at))) return at
  return last
}

/** الوزير, مكتب الوزير, محاميه: what is no phrase for people may be the clause itself. */
function isNounPhrase({ lexemes, marks }: Passage, { from, to }: WordSpan): boolean {
  if (to - from === 1) return !PRONOUN.test(lexemes[from]?.folded ?? '')
  if (to - from <= 3 && !PRONOUN.test(lexemes[from]?.folded ?? '')) return true
  if (/^و?ال/.test(lexemes[from]?.folded ?? '')) return true
  return marks.some(
    mark =>
      mark.from >= from &&
      mark.from < Math.min(to, from + (OFFICES.has(mark.meaning.kind) ? 4 : 2)) &&
      PEOPLE.has(mark.meaning.kind),
  )
}

/** وقال فيه, وأكد سموه: somebody named before. */
const PRONOUN =
  /^(?:في|ل|ب|من|ال|علي)?(?:ه|ها|هم|هما)$|^(?:سمو|معالي|سعادت|فضيلت|سيادت|جلالت|دولت|نيافت|غبطت|فخامت)ه$|^(?:نحن|هو|هي|انا|هذا|هذه)$/

/** سيتفان فاتر المدير التنفيذي: an office may follow the name. */
const OFFICES: ReadonlySet<string> = new Set(['title', 'courtesy'])

const PEOPLE: ReadonlySet<string> = new Set([
  'title',
  'body',
  'anonymous',
  'courtesy',
  'media',
  'agency',
  'organisation',
  'given',
  'surname',
  'country',
])

/** المتحدث باسم …, a spokesman for the ministry: one person only can be meant. */
function isOfficeHolder(passage: Passage, at: number, { to }: WordSpan): boolean {
  const first = passage.lexemes[at]
  if (first?.cased === true && first.folded.length === 1)
    return isOfficeHolder(passage, at + 1, { from: at, to })
  const word = first?.folded.replace(/^و(?=ال)/, '') ?? ''
  if (/^ال(?:مصدر|مصادر)/.test(word)) return false
  if (OFFICE_HOLDER.test(word)) return true
  return /^(?:spokes|authorities)/.test(word) && at + 2 < to
}

const trimName = (text: string): string =>
  text
    .replace(/\s(?:who|which|whose|that)\s.*$/s, '')
    .replace(/^(?:the|The|a|an)\s+/, '')
    .replace(/^(?:statement|report)\s(?:from|by|of|issued by)\s(?:the\s)?/, '')
    .replace(/^و(?=ال)/, '')
    .replace(/^(?:ال)?(?:بيان|تقرير)\s(?:[^\s]+\s)?عن\s/, '')
    .replace(/^(?:بيان|تقرير)\sلل/, 'ال')
    .replace(/^(?:بيان|تقرير)\sل(?=وزار|هيئ|مكتب|مجلس|حرك|حزب|شرك)/, '')
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
