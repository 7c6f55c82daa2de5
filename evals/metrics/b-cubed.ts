/** One item: the group it was put in, and the group it belongs to. */
export type Placed = readonly [found: string, wanted: string]

export interface Scores {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/**
 * B-cubed precision and recall: for each item, the share of its group that belongs with it and the share of those that
 * belong with it that are in its group, averaged over items (Bagga and Baldwin, 1998).
 */
export function bCubed(items: readonly Placed[]): Scores {
  const found = count(items.map(([group]) => group))
  const wanted = count(items.map(([, group]) => group))
  const both = count(items.map(([a, b]) => `${a}\u0000${b}`))
  let [p, r] = [0, 0]
  for (const [a, b] of items) {
    const shared = both.get(`${a}\u0000${b}`) ?? 0
    p += shared / (found.get(a) ?? 1)
    r += shared / (wanted.get(b) ?? 1)
  }
  return scoresOf(p / items.length, r / items.length)
}

/** The same, counted over pairs of items: the look of large groups. */
export function pairwise(items: readonly Placed[]): Scores {
  const pairs = (counts: ReadonlyMap<string, number>): number => {
    let sum = 0
    for (const size of counts.values()) sum += (size * (size - 1)) / 2
    return sum
  }
  const found = pairs(count(items.map(([group]) => group)))
  const wanted = pairs(count(items.map(([, group]) => group)))
  const both = pairs(count(items.map(([a, b]) => `${a}\u0000${b}`)))
  return scoresOf(found === 0 ? 1 : both / found, wanted === 0 ? 1 : both / wanted)
}

/** Items whose wanted group has more than one: singletons make any method look good. */
export function nonSingletons(items: readonly Placed[]): Placed[] {
  const wanted = count(items.map(([, group]) => group))
  return items.filter(([, group]) => (wanted.get(group) ?? 0) > 1)
}

const scoresOf = (p: number, r: number): Scores => ({
  p,
  r,
  f1: p + r === 0 ? 0 : (2 * p * r) / (p + r),
})

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
