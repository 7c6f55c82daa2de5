import type { TermVector } from './term-vector.ts'

const HALF = 0.5

/** Mean weight of the two rarest words of a headline that are not `known`; what is missing counts nothing. */
export function rarestMissing(
  { title, titleWeights }: TermVector,
  known: (word: number) => boolean,
): number {
  let first = 0
  let second = 0
  for (let at = 0; at < title.length; at++) {
    const weight = titleWeights[at] as number
    if (weight <= second || known(title[at] as number)) continue
    if (weight > first) {
      second = first
      first = weight
    } else second = weight
  }
  return (first + second) * HALF
}
