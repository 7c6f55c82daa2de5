/** Normalised discounted cumulative gain at `depth`: the gains in the order shown against the best possible order. */
export function ndcg(shown: readonly number[], possible: readonly number[], depth: number): number {
  const ideal = dcg(
    [...possible].sort((a, b) => b - a),
    depth,
  )
  return ideal === 0 ? 0 : dcg(shown, depth) / ideal
}

const dcg = (gains: readonly number[], depth: number): number =>
  gains.slice(0, depth).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0)
