import type { Lexeme } from '../../language/index.ts'
import type { KnownName, NameMemory } from '../name-memory.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { Entity } from './entity.ts'

/**
 * The entities of a text with those that only earlier reports tell: a name that they gave, at a word which nothing else
 * explains. Where the script has capitals the name must have one and stand alone among small words.
 */
export function withKnownNames(
  passage: Passage,
  entities: readonly Entity[],
  names: NameMemory,
): readonly Entity[] {
  const { lexemes } = passage
  const found: Entity[] = []
  let next = 0
  for (let at = 0; at < lexemes.length; at++) {
    while ((entities[next]?.to ?? Infinity) <= at) next++
    const covering = entities[next]
    if (covering && covering.from <= at) continue
    const lexeme = lexemes[at] as Lexeme
    // What the lexicon explains is no news.
    if (lexeme.stop || lexeme.script !== 'letters' || lexeme.entries.length > 0) continue
    if (lexeme.cased && lexeme.capital === 'none') continue
    const known = knownAt(passage, at, names)
    if (!known) continue
    const span = { from: at, to: at + known.words.length }
    if (span.to > (covering?.from ?? Infinity) || inCapitals(passage, span)) continue
    if (known.words.length === 1 && afterGivenName(passage, at)) continue
    found.push({ kind: known.kind, ...span, name: known.name, role: null })
    at = span.to - 1
  }
  return found.length === 0 ? entities : [...entities, ...found].sort((a, b) => a.from - b.from)
}

function knownAt(
  { lexemes, words }: Passage,
  at: number,
  names: NameMemory,
): KnownName | undefined {
  for (const form of lexemes[at]?.forms ?? [])
    for (const known of names.startingWith(form))
      if (
        known.words.every(
          (word, index) =>
            index === 0 ||
            (lexemes[at + index]?.folded === word && words.breaks[at + index] === 'none'),
        )
      )
        return known
  return undefined
}

/** A longer name in capitals goes on before or after: Brown University is not Mr Brown. */
const inCapitals = ({ lexemes, words }: Passage, { from, to }: WordSpan): boolean =>
  lexemes[from]?.cased === true &&
  ((words.breaks[from] === 'none' && capital(lexemes[from - 1])) ||
    (words.breaks[to] === 'none' && capital(lexemes[to])))

const capital = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && lexeme.cased && lexeme.capital !== 'none'

/** Another member of the family: علي الزبيدي, آل الجفالي. */
const afterGivenName = (passage: Passage, at: number): boolean => {
  const before = passage.lexemes[at - 1]
  return (
    passage.words.breaks[at] === 'none' &&
    before?.entries.some(
      ({ meaning, words }) => words.length === 1 && PART_OF_NAME.has(meaning.kind),
    ) === true
  )
}

const PART_OF_NAME: ReadonlySet<string> = new Set(['given', 'surname'])
