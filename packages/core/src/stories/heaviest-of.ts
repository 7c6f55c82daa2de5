/** The `limit` keys that weigh most, heaviest first, the larger key first among equals: one pass, no sorting of all. */
export function heaviestOf(weights: ReadonlyMap<number, number>, limit: number): number[] {
  const keys: number[] = []
  const best: number[] = []
  // Asked for with every report, of thousands of keys: nothing is made for those that are not among the best.
  for (const [key, weight] of weights) {
    let at = best.length
    if (at === limit && !isMore(key, weight, keys[at - 1] ?? 0, best[at - 1] ?? 0)) continue
    while (at > 0 && isMore(key, weight, keys[at - 1] ?? 0, best[at - 1] ?? 0)) at--
    keys.splice(at, 0, key)
    best.splice(at, 0, weight)
    if (best.length > limit) keys.length = best.length = limit
  }
  return keys
}

const isMore = (key: number, weight: number, other: number, otherWeight: number): boolean =>
  weight > otherWeight || (weight === otherWeight && key > other)
