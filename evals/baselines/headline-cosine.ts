import type { LabelledRow } from '../load-rows.ts'

/** TF-IDF cosine of the headlines of each pair, document frequencies of all of them, which flatters it. */
export function cosineOfHeadlines(
  pairs: readonly { readonly left: LabelledRow; readonly right: LabelledRow }[],
): number[] {
  const bags = pairs.map(({ left, right }) => [wordsOf(left.title), wordsOf(right.title)] as const)
  const frequency = new Map<string, number>()
  for (const bag of bags.flat())
    for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const square = (word: string): number =>
    Math.log((pairs.length * 2 + 1) / (frequency.get(word) ?? 1)) ** 2
  const length = (bag: ReadonlySet<string>): number =>
    Math.sqrt([...bag].reduce((sum, word) => sum + square(word), 0)) || 1
  return bags.map(([a, b]) => {
    let product = 0
    for (const word of a) if (b.has(word)) product += square(word)
    return product / (length(a) * length(b))
  })
}

const wordsOf = (title: string): Set<string> =>
  new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
