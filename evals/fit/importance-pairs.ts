import { importancePolicy, weighStory } from '@shareet/core/importance'
import type { Evidence, Gain, ImportancePolicy } from '@shareet/core/importance'
import type { Pair } from './pairwise-logistic.ts'
import type { PickedMoment } from './picked-moments.ts'

/** Signals whose points are fitted: those that speak often enough in the sets. */
export const FITTED = [
  'reach',
  'gravity',
  'burst',
  'scope',
  'standing',
  'prominence',
  'subject',
] as const satisfies readonly Gain[]

/** Points of 100 make steep slopes: the fit works in tens. */
export const POINTS_A_WEIGHT = 10
/** Stories that nobody picked and that stand high enough to compete. */
const RIVALS = 60

/** What each fitted signal adds to a story for one weight, after the losses. */
export function featuresOf(evidence: Evidence): number[] {
  const { signals } = weighStory(evidence, LOUD)
  const value = (name: string): number => signals.find(({ signal }) => signal === name)?.value ?? 0
  let kept = 1
  for (const [name, share] of Object.entries(LOUD.losses)) kept *= 1 - share * value(name)
  return FITTED.map(name => value(name) * kept * POINTS_A_WEIGHT)
}

/** So many points that no signal is rounded away. */
const LOUD: ImportancePolicy = {
  ...importancePolicy,
  points: Object.fromEntries(
    Object.keys(importancePolicy.points).map(name => [name, 1e6]),
  ) as ImportancePolicy['points'],
}

/** Each picked story above each rival, by the difference of their gains; a moment weighs one. */
export function pairsOfMoment({ stories }: PickedMoment): Pair[] {
  const ranked = stories
    .map(each => ({
      each,
      score: weighStory(each.evidence, importancePolicy).score,
      features: featuresOf(each.evidence),
    }))
    .sort((a, b) => b.score - a.score)
  const rivals = ranked.filter(({ each }) => each.gain === 0).slice(0, RIVALS)
  const picked = ranked.filter(({ each }) => (each.gain ?? 0) > 0)
  const gainOf = ({ each }: (typeof ranked)[number]): number => each.gain ?? 0
  const pairs = picked.flatMap(upper =>
    [...rivals, ...picked]
      .filter(lower => gainOf(lower) < gainOf(upper))
      .map(lower => pairOf(upper.features, lower.features, gainOf(upper) - gainOf(lower))),
  )
  return sharedOut(pairs, 1)
}

export const pairOf = (
  upper: readonly number[],
  lower: readonly number[],
  weight: number,
): Pair => ({ difference: upper.map((value, at) => value - (lower[at] ?? 0)), weight })

/** The same pairs, weighing `sum` together. */
export function sharedOut(pairs: readonly Pair[], sum: number): Pair[] {
  const total = pairs.reduce((all, { weight }) => all + weight, 0)
  return pairs.map(({ difference, weight }) => ({ difference, weight: (weight / total) * sum }))
}
