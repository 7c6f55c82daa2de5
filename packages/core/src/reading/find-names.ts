import { namesByCapitals } from './names-by-capitals.ts'
import { CASED } from '../language/index.ts'
import type { Entity } from './entities/entity.ts'
import { foldedName } from './folded-name.ts'
import type { FoldedName } from './folded-name.ts'
import { namesInQuotes } from './names-in-quotes.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'

/** Longest key kept, in characters. */
const LONGEST = 60

/**
 * Keys of the names in a report, most mentioned first; longer ones first among equals. The last word of a longer name
 * that may be a person's is a key of its own, because reports go on with it alone (Khalid al-Obeidi, then Obeidi).
 */
export function findNames(
  passages: readonly Passage[],
  entities: readonly (readonly Entity[])[],
  language: string,
  policy: ReadingPolicy,
): string[] {
  const mentions = new Map<string, number>()
  const add = (key: string, weight: number): void => {
    if (key.length < 2 || key.length > LONGEST) return
    mentions.set(key, (mentions.get(key) ?? 0) + weight)
  }
  for (const [index, passage] of passages.entries())
    for (const { whole, words: name, family } of namesIn(
      passage,
      entities[index] ?? [],
      language,
    )) {
      // A name in the headline is what the report is about.
      const weight = index === 0 ? 2 : 1
      add(whole, weight + name.length / 10)
      const last = name.at(-1)
      if (family && name.length > 1 && last !== undefined && last.length > 3) add(last, weight / 2)
    }
  return [...mentions]
    .sort((a, b) => b[1] - a[1])
    .slice(0, policy.names)
    .map(([key]) => key)
}

interface NameWords extends FoldedName {
  /** Its last word may be a family's name. */
  readonly family: boolean
}

function* namesIn(
  passage: Passage,
  entities: readonly Entity[],
  language: string,
): Iterable<NameWords> {
  if ((passage.hinted & CASED) !== 0)
    for (const words of namesByCapitals(passage, language === 'de'))
      yield { words, whole: words.join(' '), family: true }
  if (language === 'ar') yield* namesOfEntities(entities)
  if (!passage.lexemes[0]?.cased)
    for (const words of namesInQuotes(passage))
      yield { words, whole: words.join(' '), family: false }
}

/** The folded words of each mention. */
function* namesOfEntities(entities: readonly Entity[]): Iterable<NameWords> {
  for (const { kind, name } of entities)
    if (kind !== 'place') yield { ...foldedName(name), family: kind === 'person' }
}
