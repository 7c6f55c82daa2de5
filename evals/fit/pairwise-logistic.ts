/** Two things of which the first should stand above the second, as the difference of their features. */
export interface Pair {
  readonly difference: readonly number[]
  readonly weight: number
}

export interface LogisticOptions {
  /** Where the weights are drawn to, up to one scale for all, and how strongly. */
  readonly prior: readonly number[]
  readonly pull: number
  readonly steps: number
}

/** Scales of the prior that are tried: how sure it may be of its order. */
const SCALES = Array.from({ length: 25 }, (_, at) => 2 ** (at / 2 - 8))

/**
 * Weights, none below zero, under which the first of each pair stands above the second: logistic regression on the
 * differences, drawn to the prior in proportion to the size of each of its weights. As only the order counts, the prior is
 * first scaled to be as sure as the pairs allow. Full-batch descent on shares of the prior: the same pairs give the same
 * weights.
 */
export function fitPairs(
  pairs: readonly Pair[],
  { prior, pull, steps }: LogisticOptions,
): number[] {
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0)
  const scaled = (scale: number): number[] => prior.map(weight => weight * scale)
  const scale = SCALES.reduce((best, each) =>
    lossOf(pairs, scaled(each)) < lossOf(pairs, scaled(best)) ? each : best,
  )
  const unit = scaled(scale)
  let shares = prior.map(() => 1)
  for (let step = 0; step < steps; step++) {
    const weights = shares.map((share, at) => share * (unit[at] ?? 0))
    const slope = shares.map(share => pull * (share - 1))
    const curve = shares.map(() => pull)
    for (const { difference, weight } of pairs) {
      const doubt = 1 / (1 + Math.exp(dot(weights, difference)))
      for (const [at, value] of difference.entries()) {
        const part = value * (unit[at] ?? 0)
        slope[at] = (slope[at] ?? 0) - (weight / total) * doubt * part
        curve[at] = (curve[at] ?? 0) + (weight / total) * doubt * (1 - doubt) * part * part
      }
    }
    // A cautious step down each slope by its own curve.
    shares = shares.map((share, at) =>
      Math.max(0, share - (0.3 * (slope[at] ?? 0)) / Math.max(1e-9, curve[at] ?? 0)),
    )
  }
  return shares.map((share, at) => share * (unit[at] ?? 0))
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

function lossOf(pairs: readonly Pair[], weights: readonly number[]): number {
  let loss = 0
  for (const { difference, weight } of pairs)
    loss += weight * Math.log1p(Math.exp(-dot(weights, difference)))
  return loss
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
