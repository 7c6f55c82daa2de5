/** One example of a choice among classes: what was seen, and how much of it each class is. */
export interface ChoiceExample {
  readonly evidence: Float64Array
  /** Shares that add up to one. */
  readonly wanted: ReadonlyMap<number, number>
  readonly weight: number
}

const STEPS = 200
const RATE = 0.03
const [FIRST, SECOND, TINY] = [0.9, 0.999, 1e-8]

/**
 * Fits multinomial logistic regression, one row of `classes` weights for each number of the evidence, by Adam
 * (Kingma and Ba 2015) on all examples at once. `prior` is what is believed without examples: `pull` times the squared
 * distance from it is the penalty, so that where little is seen it stays.
 */
export function fitSoftmax(
  examples: readonly ChoiceExample[],
  classes: number,
  prior: Float64Array,
  pull: number,
): Float64Array {
  const rows = prior.slice()
  const [mean, spread] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(rows.length)
    for (const { evidence, wanted, weight } of examples) {
      const shares = shareOut(scoresOf(evidence, rows, classes))
      for (let kind = 0; kind < classes; kind++) {
        const off = ((shares[kind] as number) - (wanted.get(kind) ?? 0)) * weight
        for (let sign = 0; sign < evidence.length; sign++) {
          const value = evidence[sign] as number
          const at = sign * classes + kind
          if (value !== 0) slope[at] = (slope[at] as number) + off * value
        }
      }
    }
    for (let at = 0; at < rows.length; at++) {
      const own = rows[at] as number
      const down = (slope[at] as number) / total + pull * (own - (prior[at] as number))
      mean[at] = FIRST * (mean[at] as number) + (1 - FIRST) * down
      spread[at] = SECOND * (spread[at] as number) + (1 - SECOND) * down * down
      const speed = (mean[at] as number) / (1 - FIRST ** step)
      rows[at] =
        own - (RATE * speed) / (Math.sqrt((spread[at] as number) / (1 - SECOND ** step)) + TINY)
    }
  }
  return rows
}

function scoresOf(evidence: Float64Array, rows: Float64Array, classes: number): Float64Array {
  const scores = new Float64Array(classes)
  for (let sign = 0; sign < evidence.length; sign++) {
    const value = evidence[sign] as number
    if (value === 0) continue
    for (let kind = 0; kind < classes; kind++)
      scores[kind] = (scores[kind] as number) + value * (rows[sign * classes + kind] as number)
  }
  return scores
}

function shareOut(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - most))
  const sum = powers.reduce((all, each) => all + each, 0)
  return powers.map(power => power / sum)
}
