import type { Reading } from '../reading/index.ts'
import type { StoriesPolicy } from './policy.ts'
import type { TermSpace } from './term-space.ts'

/** A report as weighted words, of length 1. Heaviest first, so that a prefix is its best summary. */
export interface TermVector {
  readonly terms: Int32Array
  readonly weights: Float32Array
  /** Distinct words of the headline, ascending. */
  readonly title: Int32Array
}

/** Distinct words of a reading as numbers of the space, with their raw weights. */
export function termsOf(
  reading: Reading,
  space: TermSpace,
  policy: StoriesPolicy,
): Map<number, number> {
  const counts = new Map<number, number>()
  const add = (term: string, weight: number): void => {
    const number = space.numberOf(term, reading.language)
    counts.set(number, (counts.get(number) ?? 0) + weight)
    if (term.length <= policy.openingLetters) return
    const opening = space.numberOf(`${term.slice(0, policy.openingLetters)}-`, reading.language)
    counts.set(opening, (counts.get(opening) ?? 0) + weight * policy.openingWeight)
  }
  for (const term of reading.titleTerms) add(term, policy.titleWeight)
  for (const [index, term] of reading.bodyTerms.entries())
    add(term, index < policy.leadTerms ? policy.leadWeight : 0.5)
  return counts
}

/** The vector of a report as its words weigh now. */
export function vectorOf(
  reading: Reading,
  counts: ReadonlyMap<number, number>,
  space: TermSpace,
  policy: StoriesPolicy,
): TermVector {
  const entries: [number, number][] = []
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(Math.max(count, 0.37))) * space.idf(term, reading.language)
    if (weight > 0) entries.push([term, weight])
  }
  entries.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (entries.length > policy.reportTerms) entries.length = policy.reportTerms
  let square = 0
  for (const [, weight] of entries) square += weight * weight
  const length = Math.sqrt(square) || 1
  const title = [
    ...new Set(reading.titleTerms.map(term => space.numberOf(term, reading.language))),
  ].sort((a, b) => a - b)
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
    title: Int32Array.from(title),
  }
}
