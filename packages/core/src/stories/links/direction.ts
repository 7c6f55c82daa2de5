/** Where a vector points, a byte a number: finer steps tell no more. */
export interface Direction {
  readonly steps: Int8Array
  readonly length: number
}

const STEPS = 127

/** The direction of a vector; null where it points nowhere, or is no vector. */
export function directionOf(vector: ArrayLike<number>): Direction | null {
  let most = 0
  for (let at = 0; at < vector.length; at++) most = Math.max(most, Math.abs(vector[at] as number))
  // Also false for what is no number.
  if (!(most > 0 && most < Infinity)) return null
  const steps = new Int8Array(vector.length)
  for (let at = 0; at < vector.length; at++)
    steps[at] = Math.round(((vector[at] as number) / most) * STEPS)
  return { steps, length: Math.sqrt(productOf(steps, steps)) }
}

/** Where several point in the mean, each counting alike; null where there is none, or they cancel each other out. */
export function meanDirection(directions: readonly Direction[]): Direction | null {
  const [first] = directions
  if (!first || directions.length === 1) return first ?? null
  const sum = new Float64Array(first.steps.length)
  for (const { steps, length } of directions) {
    // Of another model, which came in between.
    if (steps.length !== sum.length) continue
    for (let at = 0; at < sum.length; at++)
      sum[at] = (sum[at] as number) + (steps[at] as number) / length
  }
  return directionOf(sum)
}

/** How alike two directions are, −1 to 1; undefined where they are of different models. */
export const cosineOfDirections = (a: Direction, b: Direction): number | undefined =>
  a.steps.length === b.steps.length
    ? productOf(a.steps, b.steps) / (a.length * b.length)
    : undefined

/** Whole numbers throughout, which is faster: a sum of products of bytes is never too large for one. */
function productOf(a: Int8Array, b: Int8Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++)
    sum = (sum + Math.imul(a[at] as number, b[at] as number)) | 0
  return sum
}
