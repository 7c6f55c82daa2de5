import type { Instant } from '../values/index.ts'
import type { StoriesPolicy } from './policy.ts'
import type { TermVector } from './term-vector.ts'

/**
 * The words of all languages as numbers, with how often each was seen lately. A word's number is its hash, so that
 * nothing grows: the space is as large on the last day as on the first, and two words that share a number are rare.
 * Seeing fades by half-life: instead of fading all counts, a new one weighs more.
 */
export interface TermSpace {
  /** The number of a folded, stemmed word of a language. */
  numberOf(term: string, language: string): number
  /** Takes a word for a usual one from now on, however seldom it was seen: one of `idfPresumed` in the reports assumed. */
  presume(term: number): void
  /** Counts the distinct words of one report. */
  see(terms: Iterable<number>, language: string, at: Instant): void
  /** Inverse document frequency now: about 0 for a word in every report of the language, larger the rarer. */
  idf(term: number, language: string): number
  /** The `idf` that a word of the language has which was never seen: the most there is now. */
  rarest(language: string): number
  /**
   * How little of a language was seen so far, 0–1: 1 where nothing was, a quarter after as many reports as are assumed
   * (`idfPrior`), 0.01 after nine times as many.
   */
  unfamiliar(language: string): number
  /**
   * The weights of a report by the numbers of its words, 0 for all others. One table for all: what was laid out before
   * is gone.
   */
  layOut(vector: Pick<TermVector, 'terms' | 'weights'>): Float32Array
}

/** Words told apart: two million, against some hundred thousand in use. */
const SPACE = 2 ** 21
/** Counts are rescaled before the growing weight of a new one leaves a float no room for the smallest. */
const RESCALE_AT = 2 ** 10

export function createTermSpace(policy: StoriesPolicy): TermSpace {
  const counts = new Float32Array(SPACE)
  /** Reports of those assumed seen that have a word. */
  const presumed = new Uint8Array(SPACE).fill(1)
  const totals = new Map<string, number>()
  const table = new Float32Array(SPACE)
  let laid: Pick<TermVector, 'terms' | 'weights'> | undefined
  let weight = 1
  let origin: number | undefined

  function weighAt(at: Instant): number {
    origin ??= at
    weight = Math.max(weight, 2 ** ((at - origin) / policy.idfHalfLifeMs))
    if (weight > RESCALE_AT) {
      for (let term = 0; term < SPACE; term++) counts[term] = (counts[term] ?? 0) / weight
      for (const [language, total] of totals) totals.set(language, total / weight)
      origin = at
      weight = 1
    }
    return weight
  }

  const seen = (language: string): number => (totals.get(language) ?? 0) + policy.idfPrior * weight

  return {
    numberOf: (term, language) => hash(term, hash(language, 0x811c9dc5)) & (SPACE - 1),
    presume(term) {
      presumed[term] = policy.idfPresumed
    },
    see(terms, language, at) {
      const one = weighAt(at)
      for (const term of terms) counts[term] = (counts[term] ?? 0) + one
      totals.set(language, (totals.get(language) ?? 0) + one)
    },
    idf: (term, language) =>
      Math.log(seen(language) / ((counts[term] ?? 0) + weight * (presumed[term] ?? 1))),
    rarest: language => Math.log(seen(language) / weight),
    unfamiliar: language => ((policy.idfPrior * weight) / seen(language)) ** 2,
    layOut(vector) {
      if (laid === vector) return table
      for (const term of laid?.terms ?? []) table[term] = 0
      for (let at = 0; at < vector.terms.length; at++)
        table[vector.terms[at] as number] = vector.weights[at] as number
      laid = vector
      return table
    },
  }
}

/** FNV-1a over UTF-16 units with a final mix (Murmur3's), 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
