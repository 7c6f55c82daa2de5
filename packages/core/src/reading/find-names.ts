import { namesByCapitals } from './names-by-capitals.ts'
import { namesInArabic } from './names-in-arabic.ts'
import { namesInQuotes } from './names-in-quotes.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'

/** Longest key kept, in characters. */
const LONGEST = 60

/**
 * Keys of the names in a report, most mentioned first; longer ones first among equals. The last word of a longer name
 * is a key of its own, because reports go on with it alone (Khalid al-Obeidi, then Obeidi).
 */
export function findNames(
  passages: readonly Passage[],
  language: string,
  policy: ReadingPolicy,
): string[] {
  const mentions = new Map<string, number>()
  const add = (name: readonly string[], weight: number): void => {
    const key = name.join(' ')
    if (key.length < 2 || key.length > LONGEST) return
    mentions.set(key, (mentions.get(key) ?? 0) + weight)
  }
  for (const [index, passage] of passages.entries())
    for (const name of namesIn(passage, language)) {
      // A name in the headline is what the report is about.
      const weight = index === 0 ? 2 : 1
      add(name, weight + name.length / 10)
      const last = name.at(-1)
      if (name.length > 1 && last !== undefined && last.length > 3) add([last], weight / 2)
    }
  return [...mentions]
    .sort((a, b) => b[1] - a[1])
    .slice(0, policy.names)
    .map(([key]) => key)
}

function* namesIn(passage: Passage, language: string): Iterable<readonly string[]> {
  if (passage.lexemes.some(lexeme => lexeme.cased))
    yield* namesByCapitals(passage, language === 'de')
  if (language === 'ar') yield* namesInArabic(passage)
  if (!passage.lexemes[0]?.cased) yield* namesInQuotes(passage)
}
