/** Two things of which the first should stand above the second, as the difference of their features. */
export interface Pair {
  readonly difference: readonly number[]
  readonly weight: number
}

export interface LogisticOptions {
  /** Where the weights are drawn to, and how strongly. */
  readonly prior: readonly number[]
  readonly pull: number
  readonly steps: number
  readonly rate: number
}

/**
 * Weights, none below zero, under which the first of each pair stands above the second: logistic regression on the
 * differences, drawn to a prior in proportion to its size. Full-batch descent: the same pairs give the same weights.
 */
export function fitPairs(
  pairs: readonly Pair[],
  { prior, pull, steps, rate }: LogisticOptions,
): number[] {
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0)
  let weights = [...prior]
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => {
      const usual = Math.max(0.05, prior[at] ?? 0)
      return (pull * (weight - (prior[at] ?? 0))) / usual ** 2
    })
    for (const { difference, weight } of pairs) {
      const lead = dot(weights, difference)
      const fault = -weight / total / (1 + Math.exp(lead))
      for (const [at, value] of difference.entries()) slope[at] = (slope[at] ?? 0) + fault * value
    }
    weights = weights.map((weight, at) => Math.max(0, weight - rate * (slope[at] ?? 0)))
  }
  return weights
}

/** Share of the pairs, by weight, that the weights put the right way. */
export function rightShare(pairs: readonly Pair[], weights: readonly number[]): number {
  let right = 0
  let total = 0
  for (const { difference, weight } of pairs) {
    const lead = dot(weights, difference)
    right += lead > 0 ? weight : lead === 0 ? weight / 2 : 0
    total += weight
  }
  return total === 0 ? 0 : right / total
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0)
