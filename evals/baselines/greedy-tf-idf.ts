import type { LabelledRow } from '../load-rows.ts'

/**
 * The plain method anyone would try first: one pass over headlines, TF-IDF over lower-case words (document frequencies
 * of the whole set, which flatters it), each item to the group with the closest centroid if the cosine passes one
 * threshold for all languages. Answers the group of each row.
 */
export function greedyTfIdf(rows: readonly LabelledRow[], threshold: number): string[] {
  const frequency = new Map<string, number>()
  const bags = rows.map(row => new Set(row.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  for (const bag of bags)
    for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const groups: { readonly id: string; readonly sum: Map<string, number> }[] = []
  const index = new Map<string, Set<number>>()
  return rows.map((row, at) => {
    const vector = unit(
      new Map(
        [...(bags[at] ?? [])].map(word => [
          word,
          Math.log(rows.length / (frequency.get(word) ?? 1)),
        ]),
      ),
    )
    const near = new Set([...vector.keys()].flatMap(word => [...(index.get(word) ?? [])]))
    let best = { group: -1, cosine: threshold }
    for (const group of near) {
      const sum = groups[group]?.sum ?? new Map<string, number>()
      const cosine = dot(vector, sum) / length(sum)
      if (cosine >= best.cosine) best = { group, cosine }
    }
    const group = best.group === -1 ? groups.push({ id: row.id, sum: new Map() }) - 1 : best.group
    const { id, sum } = groups[group] as (typeof groups)[number]
    for (const [word, weight] of vector) {
      sum.set(word, (sum.get(word) ?? 0) + weight)
      index.set(word, (index.get(word) ?? new Set()).add(group))
    }
    return id
  })
}

const length = (vector: ReadonlyMap<string, number>): number => {
  let square = 0
  for (const weight of vector.values()) square += weight * weight
  return Math.sqrt(square) || 1
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}

function unit(vector: ReadonlyMap<string, number>): Map<string, number> {
  const long = length(vector)
  return new Map([...vector].map(([word, weight]) => [word, weight / long]))
}
