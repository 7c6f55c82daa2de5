import type { Mark } from '../language/index.ts'
import type { Entity } from './entities/entity.ts'
import { isFloods } from './entities/is-seoul.ts'
import { gapBefore, markAt, marksOf } from './passage.ts'
import type { Passage, WordSpan } from './passage.ts'

/**
 * The countries that a report names, by name, demonym or capital, most mentioned first. A country in the name of an
 * agency or of a currency is not what the report is about.
 */
export function findCountries(
  passages: readonly Passage[],
  entities: readonly (readonly Entity[])[] = [],
): string[] {
  if (passages.every(each => marksOf(each, 'country').length === 0)) return []
  const mentions = new Map<string, number>()
  const sure = new Set(
    passages.flatMap(each =>
      marksOf(each, 'country')
        .filter(mark => mark.meaning.weight > 0)
        .map(mark => mark.meaning.value),
    ),
  )
  for (const [index, passage] of passages.entries()) {
    const countries = marksOf(passage, 'country')
    if (countries.length === 0) continue
    const named = byWord(entities[index] ?? [], passage)
    const agencies = byWord(marksOf(passage, 'agency'), passage)
    const money = marksOf(passage, 'counted').filter(mark => mark.meaning.value === 'money')
    const amounts = new Set(money.flatMap(({ from, to }) => [from, -to]))
    const said = new Set<string>()
    for (const mark of countries) {
      const { meaning, from, to } = mark
      if ((agencies[from]?.to ?? 0) >= to) continue
      if (isOfName(passage, mark, named[from])) continue
      if (meaning.weight === 0 && !isSupported(mark, passage, sure)) continue
      if (isFirstName(passage, from) || isFloods(passage, from)) continue
      if (amounts.has(to) || amounts.has(-from) || CURRENCY.test(gapBefore(passage, to))) continue
      // One word may be two countries at once (中美), but one country only once at a place.
      const here = `${from} ${meaning.value}`
      if (said.has(here)) continue
      said.add(here)
      mentions.set(meaning.value, (mentions.get(meaning.value) ?? 0) + 1)
    }
  }
  return [...mentions].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}

/** Spans by every word of theirs. */
function byWord<Span extends WordSpan>(
  spans: readonly Span[],
  { lexemes }: Passage,
): readonly (Span | undefined)[] {
  if (spans.length === 0) return []
  const words = new Array<Span | undefined>(lexemes.length).fill(undefined)
  for (const span of spans) words.fill(span, span.from, span.to)
  return words
}

/**
 * محمد شياع السوداني is no mention of the Sudan; and where capitals mark names, a city in a longer name is not its state:
 * Moscow Oil Refinery.
 */
function isOfName(passage: Passage, { from, to }: Mark, name: Entity | undefined): boolean {
  if (!name || name.to < to) return false
  if (name.kind === 'person') return true
  const longer = name.to - name.from > to - from && passage.lexemes[from]?.cased === true
  return longer && markAt(passage, 'city', from) !== undefined
}

/** US$5, A$40m: the country is of the money. */
const CURRENCY = /^\s*[$€£¥]/

/** عُمان with its vowel is Oman; عمان without it may be Amman, so that something else must name Oman. */
const isSupported = (
  { meaning, from }: Mark,
  { lexemes }: Passage,
  sure: ReadonlySet<string>,
): boolean => sure.has(meaning.value) || /[\u064b-\u0650]/.test(lexemes[from]?.written ?? '')

/** تركي is a first name before a father's or family's name, and Turkish elsewhere. */
function isFirstName({ lexemes, words }: Passage, at: number): boolean {
  const next = lexemes[at + 1]
  if (
    !next ||
    words.breaks[at + 1] !== 'none' ||
    !lexemes[at]?.entries.some(entry => entry.meaning.kind === 'given')
  )
    return false
  return next.folded === 'بن' || next.folded.startsWith('ال')
}
