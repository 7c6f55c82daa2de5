import { conceptOf } from '../language/index.ts'
import type { Reading } from '../reading/index.ts'
import type { StoriesPolicy } from './policy.ts'
import type { TermSpace } from './term-space.ts'

/** A report as weighted words, of length 1. Heaviest first, so that a prefix is its best summary. */
export interface TermVector {
  readonly terms: Int32Array
  readonly weights: Float32Array
  /** Distinct words of the headline, ascending. */
  readonly title: Int32Array
  /** What each of them weighs by its rarity, and all of them together. */
  readonly titleWeights: Float32Array
  readonly titleWeight: number
  /** Ideas of the headline's words, as numbers of the space. */
  readonly ideas: Int32Array
  /** Length before it was made 1: how much the report says at all. */
  readonly substance: number
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
    const idea = ideaOf(term, reading.language, space)
    if (idea !== undefined) {
      counts.set(idea, (counts.get(idea) ?? 0) + weight * policy.ideaWeight)
      space.presume(number)
      space.presume(idea)
    }
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
  const ideas = new Set(
    reading.titleTerms.flatMap(term => ideaOf(term, reading.language, space) ?? []),
  )
  const titleWeights = Float32Array.from(title, term =>
    Math.max(0, space.idf(term, reading.language)),
  )
  return {
    titleWeights,
    titleWeight: titleWeights.reduce((sum, each) => sum + each, 0),
    ideas: Int32Array.from(ideas),
    substance: length,
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
    title: Int32Array.from(title),
  }
}

/** An idea is a word of its own kind, counted in each language apart. */
function ideaOf(term: string, language: string, space: TermSpace): number | undefined {
  const concept = conceptOf(term, language)
  return concept === undefined ? undefined : space.numberOf(`~${concept}`, language)
}
