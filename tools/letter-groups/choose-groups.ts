import type { GroupTable } from './tabulate.ts'

/** How much more neighbours count than strangers: the power of their likeness. */
const LIKENESS_POWER = 8
/** What two languages count that are nothing like each other, beside the two likest. */
const STRANGERS = 0.02

/**
 * The rows of a table that part its languages best: by the symmetric divergence of each pair of languages, pairs weighed
 * by how alike they are, so that Bosnian and Croatian get groups as well as Finnish and Zulu.
 */
export function chooseGroups({ languages, groups, shares }: GroupTable, kept: number): number[] {
  const width = languages.length
  const weights = pairWeights(groups, shares, width)
  const worth = groups.map((_, row) => {
    const own = shares.subarray(row * width, (row + 1) * width)
    const logs = own.map(share => Math.log(Math.max(share, 1e-12)))
    let sum = 0
    for (let one = 0; one < width; one++)
      for (let other = 0; other < one; other++)
        sum +=
          (weights[one * width + other] ?? 0) *
          ((own[one] ?? 0) - (own[other] ?? 0)) *
          ((logs[one] ?? 0) - (logs[other] ?? 0))
    return sum
  })
  return [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, kept)
}

/** The likeness of languages by their groups of three (cosine of roots), sharpened. */
function pairWeights(groups: readonly string[], shares: Float64Array, width: number): Float64Array {
  const products = new Float64Array(width * width)
  for (const [row, group] of groups.entries()) {
    if ([...group].length !== 3) continue
    const roots = shares.subarray(row * width, (row + 1) * width).map(Math.sqrt)
    for (let one = 0; one < width; one++)
      for (let other = 0; other < width; other++)
        products[one * width + other] =
          (products[one * width + other] ?? 0) + (roots[one] ?? 0) * (roots[other] ?? 0)
  }
  const length = (language: number): number => Math.sqrt(products[language * width + language] ?? 1)
  const weights = products.map((product, at) => {
    const one = Math.floor(at / width)
    const other = at % width
    return one === other ? 0 : (product / length(one) / length(other)) ** LIKENESS_POWER
  })
  const most = weights.reduce((a, b) => Math.max(a, b), 0)
  return weights.map(weight => weight / most + STRANGERS)
}
