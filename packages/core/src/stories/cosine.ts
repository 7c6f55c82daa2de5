import type { LiveStory } from './live-story.ts'
import type { TermSpace } from './term-space.ts'
import type { TermVector } from './term-vector.ts'

/** Cosine of two reports, of which one is laid out by its words' numbers; their vectors have length 1. */
export function cosineWith(laidOut: Float32Array, { terms, weights }: TermVector): number {
  let sum = 0
  for (let at = 0; at < terms.length; at++)
    sum += (laidOut[terms[at] as number] as number) * (weights[at] as number)
  return sum
}

/** Product of a report's vector with the sum of all the reports of a story. */
export function productWithStory(
  vector: TermVector,
  { centroid, vectors }: LiveStory,
  space: TermSpace,
): number {
  const [only] = vectors
  if (centroid === null) return only ? cosineWith(space.layOut(vector), only) : 0
  let sum = 0
  for (let at = 0; at < vector.terms.length; at++) {
    const weight = centroid.get(vector.terms[at] as number)
    if (weight !== undefined) sum += weight * (vector.weights[at] as number)
  }
  return sum
}

/** Cosine of two stories as wholes. */
export function cosineOfStories(a: LiveStory, b: LiveStory, space: TermSpace): number {
  const [small, large] = a.vectors.length <= b.vectors.length ? [a, b] : [b, a]
  const lengths = (small.centroidLength || 1) * (large.centroidLength || 1)
  if (small.centroid === null) {
    const [only] = small.vectors
    return only ? productWithStory(only, large, space) / lengths : 0
  }
  let sum = 0
  for (const [term, weight] of small.centroid) sum += weight * (large.centroid?.get(term) ?? 0)
  return sum / lengths
}
