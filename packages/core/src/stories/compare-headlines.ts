import type { TermVector } from './term-vector.ts'

/** What two headlines share, by weight of their words. */
export interface SharedHeadline {
  /** Share of the lighter one's weight. */
  readonly share: number
  /** Mean weight of the two rarest shared words. */
  readonly rarest: number
}

const HALF = 0.5

export function compareHeadlines(a: TermVector, b: TermVector): SharedHeadline {
  let shared = 0
  let first = 0
  let second = 0
  for (let i = 0, j = 0; i < a.title.length && j < b.title.length;) {
    const [left, right] = [a.title[i] as number, b.title[j] as number]
    if (left === right) {
      const weight = a.titleWeights[i] as number
      shared += weight
      if (weight > first) [first, second] = [weight, first]
      else if (weight > second) second = weight
    }
    if (left <= right) i++
    if (right <= left) j++
  }
  const lighter = Math.min(a.titleWeight, b.titleWeight)
  return {
    share: lighter <= 0 ? 0 : Math.min(1, shared / lighter),
    rarest: (first + second) * HALF,
  }
}
