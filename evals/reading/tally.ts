/** Found, wanted and both, so that precision, recall and F1 can be told over many texts. */
export interface Tally {
  found: number
  wanted: number
  exact: number
  overlap: number
}

export const newTally = (): Tally => ({ found: 0, wanted: 0, exact: 0, overlap: 0 })

export const f1 = (right: number, found: number, wanted: number): number =>
  found + wanted === 0 ? 1 : (2 * right) / (found + wanted)

/** Words as they are compared: folded, without marks, quotation marks and a leading article. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/^(?:the|a|an)\s/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/** Dice of the words of two texts, repeated words counted. */
export function overlapOf(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    shared++
    counts.set(word, count - 1)
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

/** Least overlap at which two wordings are the same thing. */
const SAME = 0.5

/** Pairs of what was found and what was wanted, best overlap first, each used once. `fits` can forbid a pair. */
export function pairUp<Found, Wanted>(
  found: readonly Found[],
  wanted: readonly Wanted[],
  text: { readonly found: (each: Found) => string; readonly wanted: (each: Wanted) => string },
  fits: (found: Found, wanted: Wanted) => boolean = () => true,
): { readonly found: Found; readonly wanted: Wanted; readonly exact: boolean }[] {
  const candidates = found.flatMap((one, i) =>
    wanted.flatMap((other, j) => {
      const overlap = overlapOf(text.found(one), text.wanted(other))
      return overlap >= SAME && fits(one, other) ? [{ i, j, overlap }] : []
    }),
  )
  candidates.sort((a, b) => b.overlap - a.overlap || a.i - b.i || a.j - b.j)
  const [usedFound, usedWanted] = [new Set<number>(), new Set<number>()]
  const pairs: { found: Found; wanted: Wanted; exact: boolean }[] = []
  for (const { i, j } of candidates) {
    const [one, other] = [found[i], wanted[j]]
    if (usedFound.has(i) || usedWanted.has(j) || one === undefined || other === undefined) continue
    usedFound.add(i)
    usedWanted.add(j)
    const exact = wordsOf(text.found(one)).join(' ') === wordsOf(text.wanted(other)).join(' ')
    pairs.push({ found: one, wanted: other, exact })
  }
  return pairs
}
