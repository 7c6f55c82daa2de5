import type { EvidenceModel } from '@shareet/core/stories'

/** One judgement to learn from: evidence, how right "one event" would be (0–1), and how much it counts. */
export interface Example {
  readonly evidence: readonly number[]
  readonly right: number
  readonly weight: number
}

/** How the trees are grown. */
export interface Growth {
  readonly trees: number
  /** Questions asked one after another. */
  readonly depth: number
  /** Share of each tree's own answer that is taken over. */
  readonly rate: number
  /** Least certainty still open (sum of p · (1 − p) over examples) on each side of a question. */
  readonly open: number
  /** Draws the answers towards nothing. */
  readonly penalty: number
}

export interface FittedTrees<Kind extends string> {
  readonly model: EvidenceModel<Kind>
  /** Mean log loss on the examples. */
  readonly loss: number
}

/** Places on each scale that a question may be asked at. */
const CUTS = 64
/** Examples that the scale is laid out by. */
const LAID_OUT = 20_000

/**
 * Gradient boosted decision trees for log-odds (Friedman 2001; second-order answers and penalty as in Chen & Guestrin
 * 2016), over the values' quantiles. `signs` says which kinds can only speak for (1) or against (-1), so that no tree
 * learns the contrary from the chance of a set: a question whose answers run against that is not asked, and answers
 * below it stay on their side of its middle. Deterministic.
 */
export function fitTrees<Kind extends string>(
  kinds: readonly Kind[],
  signs: Readonly<Partial<Record<Kind, 1 | -1>>>,
  examples: readonly Example[],
  growth: Growth,
): FittedTrees<Kind> {
  const size = examples.length
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const right = Float64Array.from(examples, example => example.right)
  const weights = Float64Array.from(examples, ({ weight }) => (weight * size) / total)
  const scales = kinds.map((_, kind) => scaleOf(examples, kind))
  const places = kinds.map((_, kind) =>
    Uint8Array.from(examples, ({ evidence }) => placeOn(scales[kind] ?? [], evidence[kind] ?? 0)),
  )
  const chance = sumOf(right, weights) / size
  const bias = Math.log(chance / (1 - chance))
  const scores = new Float64Array(size).fill(bias)
  const asked: number[][] = []
  const cuts: number[][] = []
  const values: number[][] = []
  for (let round = 0; round < growth.trees; round++) {
    const slope = new Float64Array(size)
    const curve = new Float64Array(size)
    for (let at = 0; at < size; at++) {
      const p = chanceOf(scores[at] ?? 0)
      slope[at] = (weights[at] ?? 0) * ((right[at] ?? 0) - p)
      curve[at] = (weights[at] ?? 0) * Math.max(1e-6, p * (1 - p))
    }
    const tree = growTree(
      places,
      scales.map(scale => scale.length + 1),
      kinds.map(kind => signs[kind] ?? 0),
      { slope, curve },
      growth,
    )
    for (let at = 0; at < size; at++)
      scores[at] = (scores[at] ?? 0) + growth.rate * (tree.values[tree.leaves[at] ?? 0] ?? 0)
    asked.push(tree.asked)
    cuts.push(
      tree.cuts.map((cut, node) => rounded(scales[tree.asked[node] ?? -1]?.[cut] ?? 0, 1e5)),
    )
    values.push(tree.values.map(value => rounded(value * growth.rate, 1e4)))
  }
  let loss = 0
  for (let at = 0; at < size; at++) {
    const p = chanceOf(scores[at] ?? 0)
    const is = right[at] ?? 0
    loss -= (weights[at] ?? 0) * (is * Math.log(p + 1e-12) + (1 - is) * Math.log(1 - p + 1e-12))
  }
  return {
    model: {
      bias: rounded(bias, 1e4),
      weights: {} as EvidenceModel<Kind>['weights'],
      trees: { kinds, asked, cuts, values },
    },
    loss: loss / size,
  }
}

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score))
const rounded = (value: number, unit: number): number => Math.round(value * unit) / unit
const sumOf = (values: Float64Array, weights: Float64Array): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)

/** The quantiles of one kind's values, ascending and distinct. */
function scaleOf(examples: readonly Example[], kind: number): number[] {
  const step = Math.max(1, Math.floor(examples.length / LAID_OUT))
  const values = examples
    .filter((_, at) => at % step === 0)
    .map(({ evidence }) => evidence[kind] ?? 0)
    .sort((a, b) => a - b)
  const quantiles = Array.from(
    { length: CUTS },
    (_, at) => values[Math.floor((at * values.length) / CUTS)] ?? 0,
  )
  return [...new Set(quantiles)]
}

/** How many steps of the scale a value is over. */
function placeOn(scale: readonly number[], value: number): number {
  let [low, high] = [0, scale.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (scale[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

interface Tree {
  readonly asked: number[]
  /** Steps of the scale. */
  readonly cuts: number[]
  readonly values: number[]
  /** The node that each example ends at. */
  readonly leaves: Int32Array
}

interface Question {
  readonly gain: number
  readonly kind: number
  readonly cut: number
  readonly left: number
  readonly right: number
}

function growTree(
  places: readonly Uint8Array[],
  lengths: readonly number[],
  signs: readonly number[],
  { slope, curve }: { readonly slope: Float64Array; readonly curve: Float64Array },
  { depth, open, penalty }: Growth,
): Tree {
  const inner = 2 ** depth - 1
  const asked = Array<number>(inner).fill(-1)
  const cuts = Array<number>(inner).fill(0)
  const values = Array<number>(2 * inner + 1).fill(0)
  const bounds: (readonly [number, number])[] = [[-Infinity, Infinity]]
  const leaves = new Int32Array(slope.length)
  for (let level = 0; level < depth; level++) {
    const first = 2 ** level - 1
    const best = Array<Question | undefined>(first + 1).fill(undefined)
    for (const [kind, own] of places.entries()) {
      const length = lengths[kind] ?? 1
      const slopes = new Float64Array((first + 1) * length)
      const curves = new Float64Array((first + 1) * length)
      for (let at = 0; at < own.length; at++) {
        const node = (leaves[at] ?? 0) - first
        if (node < 0) continue
        const cell = node * length + (own[at] ?? 0)
        slopes[cell] = (slopes[cell] ?? 0) + (slope[at] ?? 0)
        curves[cell] = (curves[cell] ?? 0) + (curve[at] ?? 0)
      }
      for (let node = 0; node <= first; node++) {
        const part = [node * length, (node + 1) * length] as const
        const found = bestCut(
          slopes.subarray(...part),
          curves.subarray(...part),
          kind,
          signs[kind] ?? 0,
          open,
          penalty,
        )
        if (found && found.gain > (best[node]?.gain ?? LEAST_GAIN)) best[node] = found
      }
    }
    for (const [at, question] of best.entries()) {
      if (!question) continue
      const node = first + at
      const [low, high] = bounds[node] ?? [-Infinity, Infinity]
      const held = (value: number): number => Math.min(high, Math.max(low, value))
      const [left, right] = [held(question.left), held(question.right)]
      const middle = (left + right) / 2
      const sign = signs[question.kind] ?? 0
      asked[node] = question.kind
      cuts[node] = question.cut
      values[2 * node + 1] = left
      values[2 * node + 2] = right
      bounds[2 * node + 1] = sign > 0 ? [low, middle] : sign < 0 ? [middle, high] : [low, high]
      bounds[2 * node + 2] = sign > 0 ? [middle, high] : sign < 0 ? [low, middle] : [low, high]
    }
    for (let at = 0; at < leaves.length; at++) {
      const node = leaves[at] ?? 0
      if (node < first || asked[node] === -1) continue
      leaves[at] = 2 * node + ((places[asked[node] ?? 0]?.[at] ?? 0) <= (cuts[node] ?? 0) ? 1 : 2)
    }
  }
  return { asked, cuts, values, leaves }
}

const LEAST_GAIN = 1e-6

/** The place of one scale where asking tells most. */
function bestCut(
  slopes: Float64Array,
  curves: Float64Array,
  kind: number,
  sign: number,
  open: number,
  penalty: number,
): Question | undefined {
  let [slope, curve] = [0, 0]
  for (let at = 0; at < slopes.length; at++) {
    slope += slopes[at] ?? 0
    curve += curves[at] ?? 0
  }
  const whole = (slope * slope) / (curve + penalty)
  let [slopeLeft, curveLeft] = [0, 0]
  let best: Question | undefined
  for (let cut = 0; cut < slopes.length - 1; cut++) {
    slopeLeft += slopes[cut] ?? 0
    curveLeft += curves[cut] ?? 0
    const [slopeRight, curveRight] = [slope - slopeLeft, curve - curveLeft]
    if (curveLeft < open || curveRight < open) continue
    const [left, right] = [slopeLeft / (curveLeft + penalty), slopeRight / (curveRight + penalty)]
    if ((sign > 0 && left > right) || (sign < 0 && left < right)) continue
    const gain = slopeLeft * left + slopeRight * right - whole
    if (gain > (best?.gain ?? 0)) best = { gain, kind, cut, left, right }
  }
  return best
}
