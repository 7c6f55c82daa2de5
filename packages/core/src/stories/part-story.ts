import { cosineWith } from './cosine.ts'
import type { LiveStory } from './live-story.ts'
import type { TermSpace } from './term-space.ts'
import type { TermVector } from './term-vector.ts'

/** Times that the reports are dealt out anew: more hardly ever changes anything. */
const ROUNDS = 3

/**
 * The reports of a story, by their place in it, that have least to do with the one that began it and those like it;
 * none where either part would have less than `least` reports besides copies. Whether the parts are two events is for
 * others to judge. Copies stay with what they reprint. Takes time in step with the number of reports.
 */
export function partStory(
  { reports, vectors }: LiveStory,
  least: number,
  space: TermSpace,
): readonly number[] {
  const [first] = vectors
  if (!first || vectors.length < 2 * least) return []
  const places = new Map(reports.map(({ article }, at) => [article.id, at]))
  const originals = reports.map(({ copyOf }, at) =>
    copyOf === null ? at : (places.get(copyOf) ?? at),
  )
  const other = vectors[farthestFrom(first, vectors, space)] ?? first
  const one = vectors[farthestFrom(other, vectors, space)] ?? first
  let sums = [sumOf([one]), sumOf([other])]
  let sides: readonly (readonly number[])[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const closer = vectors.map(vector => (alike(vector, sums[1]) > alike(vector, sums[0]) ? 1 : 0))
    const all = originals.map((original, at) => ({ at, side: closer[original] }))
    sides = [0, 1].map(side => all.filter(each => each.side === side).map(({ at }) => at))
    if (sides.some(side => side.filter(at => reports[at]?.copyOf === null).length < least))
      return []
    sums = sides.map(side => sumOf(side.map(at => vectors[at] as TermVector)))
  }
  return sides.find(side => side[0] !== 0) ?? []
}

function farthestFrom(vector: TermVector, others: readonly TermVector[], space: TermSpace): number {
  const laidOut = space.layOut(vector)
  const cosines = others.map(other => cosineWith(laidOut, other))
  return cosines.indexOf(Math.min(...cosines))
}

interface Sum {
  readonly weights: ReadonlyMap<number, number>
  readonly length: number
}

function sumOf(vectors: readonly TermVector[]): Sum {
  const weights = new Map<number, number>()
  for (const vector of vectors)
    for (const [at, term] of vector.terms.entries())
      weights.set(term, (weights.get(term) ?? 0) + (vector.weights[at] as number))
  let square = 0
  for (const weight of weights.values()) square += weight * weight
  return { weights, length: Math.sqrt(square) || 1 }
}

function alike({ terms, weights }: TermVector, sum: Sum | undefined): number {
  if (!sum) return 0
  let product = 0
  for (const [at, term] of terms.entries())
    product += (weights[at] as number) * (sum.weights.get(term) ?? 0)
  return product / sum.length
}
