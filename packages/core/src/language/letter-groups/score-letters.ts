import type { LetterGroups } from './decode-groups.ts'

const SHORTEST = 2
const LONGEST = 5
/** Groups overlap, and short ones say again what long ones say better. */
const WEIGHT_OF_SIZE = [0, 0, 0.5, 0.7, 1, 1] as const
/** Words of so many letters are looked up whole as well, with both their ends. */
const WHOLE = 4

/**
 * Adds to each language's sum how well the letters of a word fit it, in nats above the least that is possible: naive
 * Bayes over groups of two to five letters, the ends of the word among them. The word is in lower case.
 */
export function scoreLetters(groups: LetterGroups, word: string, sums: Float64Array): void {
  const ended = `_${word}_`
  for (let size = SHORTEST; size <= LONGEST; size++) {
    const worth = WEIGHT_OF_SIZE[size] ?? 1
    for (let at = 0; at + size <= ended.length; at++)
      add(groups, ended.slice(at, at + size), worth, sums)
  }
  if (word.length === WHOLE) add(groups, ended, 1, sums)
}

function add(
  { rows, levels }: LetterGroups,
  group: string,
  worth: number,
  sums: Float64Array,
): void {
  const row = rows.get(group)
  if (row === undefined) return
  const width = sums.length
  const from = row * width
  for (let column = 0; column < width; column++)
    sums[column] = (sums[column] as number) + worth * (levels[from + column] as number)
}
