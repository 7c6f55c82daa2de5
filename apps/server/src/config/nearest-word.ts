/** The one of `words` that was most likely meant by `word`: at most a third of its letters differ. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map(candidate => ({ candidate, edits: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits)
  return best && best.edits <= Math.max(1, word.length / 3) ? best.candidate : undefined
}

/** How many letters must be added, dropped, changed or swapped with their neighbour. */
function edits(from: string, to: string): number {
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1
      const swapped =
        i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + same,
        swapped,
      )
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}
