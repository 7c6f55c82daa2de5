import type { LiveStory } from './live-story.ts'
import type { TermVector } from './term-vector.ts'

/** Cosine of two reports; their vectors have length 1. */
function cosine(a: TermVector, b: TermVector): number {
  let sum = 0
  for (let i = 0; i < a.terms.length; i++) {
    const at = b.terms.indexOf(a.terms[i] as number)
    if (at !== -1) sum += (a.weights[i] as number) * (b.weights[at] as number)
  }
  return sum
}

/** The same for many others: the first is laid out once, and each other read through. */
export function cosinesOf(a: TermVector, others: readonly TermVector[]): number[] {
  const weights = new Map<number, number>()
  for (let at = 0; at < a.terms.length; at++)
    weights.set(a.terms[at] as number, a.weights[at] as number)
  return others.map(({ terms, weights: theirs }) => {
    let sum = 0
    for (let at = 0; at < terms.length; at++) {
      const weight = weights.get(terms[at] as number)
      if (weight !== undefined) sum += weight * (theirs[at] as number)
    }
    return sum
  })
}

/** Product of a report's vector with the sum of all the reports of a story. */
export function productWithStory(vector: TermVector, story: LiveStory): number {
  const [only] = story.vectors
  if (story.centroid === null) return only ? cosine(vector, only) : 0
  let sum = 0
  for (let at = 0; at < vector.terms.length; at++) {
    const weight = story.centroid.get(vector.terms[at] as number)
    if (weight !== undefined) sum += weight * (vector.weights[at] as number)
  }
  return sum
}

/** Cosine of two stories as wholes. */
export function cosineOfStories(a: LiveStory, b: LiveStory): number {
  const [small, large] = a.vectors.length <= b.vectors.length ? [a, b] : [b, a]
  const lengths = (small.centroidLength || 1) * (large.centroidLength || 1)
  if (small.centroid === null) {
    const [only] = small.vectors
    return only ? productWithStory(only, large) / lengths : 0
  }
  let sum = 0
  for (const [term, weight] of small.centroid) sum += weight * (large.centroid?.get(term) ?? 0)
  return sum / lengths
}
