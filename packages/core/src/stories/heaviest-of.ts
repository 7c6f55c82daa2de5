/** The `limit` keys that weigh most, heaviest first, the larger key first among equals: one pass, no sorting of all. */
export function heaviestOf(weights: ReadonlyMap<number, number>, limit: number): number[] {
  const best: Weighted[] = []
  for (const [key, weight] of weights) {
    const last = best[limit - 1]
    if (last && isLess({ key, weight }, last)) continue
    let at = best.length
    for (let over = best[at - 1]; over && isLess(over, { key, weight }); over = best[at - 1]) at--
    best.splice(at, 0, { key, weight })
    if (best.length > limit) best.length = limit
  }
  return best.map(({ key }) => key)
}

interface Weighted {
  readonly key: number
  readonly weight: number
}

const isLess = (a: Weighted, b: Weighted): boolean =>
  a.weight < b.weight || (a.weight === b.weight && a.key < b.key)
