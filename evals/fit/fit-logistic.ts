/** One judgement to learn from: evidence, how right "one event" would be (0–1), and how much it counts. */
export interface Example {
  readonly evidence: readonly number[]
  readonly right: number
  readonly weight: number
}

export interface Fitted {
  readonly bias: number
  readonly weights: readonly number[]
  /** Mean log loss on the examples. */
  readonly loss: number
}

const STEPS = 12

/**
 * Logistic regression by Newton's method, with a penalty on the weights of standardised evidence. Deterministic.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Fitted {
  const size = examples[0]?.evidence.length ?? 0
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const mean = new Float64Array(size)
  const spread = new Float64Array(size)
  for (const { evidence, weight } of examples)
    for (let at = 0; at < size; at++) mean[at]! += (weight / total) * evidence[at]!
  for (const { evidence, weight } of examples)
    for (let at = 0; at < size; at++)
      spread[at]! += (weight / total) * (evidence[at]! - mean[at]!) ** 2
  for (let at = 0; at < size; at++) spread[at] = Math.sqrt(spread[at]!) || 1

  const model = new Float64Array(size + 1)
  const row = new Float64Array(size + 1).fill(1)
  let loss = 0
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size + 1)
    const curve = Array.from({ length: size + 1 }, () => new Float64Array(size + 1))
    loss = 0
    for (const { evidence, right, weight } of examples) {
      let sum = model[size]!
      for (let at = 0; at < size; at++) {
        row[at] = (evidence[at]! - mean[at]!) / spread[at]!
        sum += model[at]! * row[at]!
      }
      const chance = 1 / (1 + Math.exp(-sum))
      const share = weight / total
      loss -=
        share * (right * Math.log(chance + 1e-12) + (1 - right) * Math.log(1 - chance + 1e-12))
      for (let at = 0; at <= size; at++) {
        slope[at]! += share * (right - chance) * row[at]!
        const bend = share * chance * (1 - chance) * row[at]!
        if (bend !== 0)
          for (let other = 0; other <= at; other++) curve[at]![other]! += bend * row[other]!
      }
    }
    for (let at = 0; at <= size; at++) {
      for (let other = 0; other < at; other++) curve[other]![at] = curve[at]![other]!
      const held = at < size ? penalty : 0
      curve[at]![at]! += held + 1e-9
      slope[at]! -= held * model[at]!
    }
    const change = solve(curve, slope)
    for (let at = 0; at <= size; at++) model[at]! += change[at]!
  }
  const weights = Array.from({ length: size }, (_, at) => model[at]! / spread[at]!)
  const bias = weights.reduce((sum, weight, at) => sum - weight * mean[at]!, model[size]!)
  return { bias, weights, loss }
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const size = right.length
  const rows = matrix.map((row, at) => [...row, right[at]!])
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at; row < size; row++)
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row
    ;[rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!]
    for (let row = at + 1; row < size; row++) {
      const factor = rows[row]![at]! / rows[at]![at]!
      for (let column = at; column <= size; column++)
        rows[row]![column]! -= factor * rows[at]![column]!
    }
  }
  const found = Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    let sum = rows[at]![size]!
    for (let column = at + 1; column < size; column++) sum -= rows[at]![column]! * found[column]!
    found[at] = sum / rows[at]![at]!
  }
  return found
}
