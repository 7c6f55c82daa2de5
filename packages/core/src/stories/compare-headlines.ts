import { createRarest } from './create-rarest.ts'
import type { TermVector } from './term-vector.ts'

/** What two headlines share, by weight of their words, and what each has alone. */
export interface SharedHeadline {
  /** Share of the lighter one's weight. */
  readonly share: number
  /** Mean weight of the two rarest shared words. */
  readonly rarest: number
  /** The same of the words that only the first has, and only the second. */
  readonly onlyFirst: number
  readonly onlySecond: number
}

export function compareHeadlines(a: TermVector, b: TermVector): SharedHeadline {
  const [both, first, second] = [createRarest(), createRarest(), createRarest()]
  let shared = 0
  for (let i = 0, j = 0; i < a.title.length || j < b.title.length;) {
    const left = a.title[i] ?? Infinity
    const right = b.title[j] ?? Infinity
    if (left === right) {
      shared += a.titleWeights[i] as number
      both.note(a.titleWeights[i] as number)
    } else if (left < right) first.note(a.titleWeights[i] as number)
    else second.note(b.titleWeights[j] as number)
    if (left <= right) i++
    if (right <= left) j++
  }
  const lighter = Math.min(a.titleWeight, b.titleWeight)
  return {
    share: lighter <= 0 ? 0 : Math.min(1, shared / lighter),
    rarest: both.mean(),
    onlyFirst: first.mean(),
    onlySecond: second.mean(),
  }
}
