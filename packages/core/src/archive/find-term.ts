import type { ArchiveTerm } from './archive-query.ts'
import type { ArchiveWords } from './archive-words.ts'

/** Where a term is found among the words of a text: the first word of each place and the one after its last. */
export function findTerm(
  { phrases, prefix, stems }: ArchiveTerm,
  { words, stems: stemsAt }: ArchiveWords,
): readonly (readonly [from: number, to: number])[] {
  const byStem = new Set(stems)
  const found: (readonly [number, number])[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = phrases.find(each => begins(each, words, at, prefix))
    if (phrase) found.push([at, at + phrase.length])
    else if (stemsAt[at]?.some(stem => byStem.has(stem))) found.push([at, at + 1])
  }
  return found
}

const begins = (
  phrase: readonly string[],
  words: readonly string[],
  at: number,
  prefix: boolean,
): boolean =>
  phrase.every((word, offset) => {
    const there = words[at + offset]
    return prefix && offset === phrase.length - 1 ? there?.startsWith(word) : there === word
  })
