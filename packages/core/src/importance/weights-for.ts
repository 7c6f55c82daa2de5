import type { Audience } from './audience.ts'
import type { Gain, ImportancePolicy, Loss } from './policy.ts'

/** The weights of signals as they are for one audience. */
export interface Weights {
  readonly points: Readonly<Record<Gain, number>>
  readonly losses: Readonly<Record<Loss, number>>
}

/** Weights are asked for with every story: those of an audience's factors are worked out once. */
const known = new WeakMap<Audience['weights'], { policy: ImportancePolicy; weights: Weights }>()

/**
 * The policy's weights with an audience's factors. What gains may add is shared out anew, so that scores stay 0–100 and
 * thresholds keep their meaning; a loss takes all there is at most.
 */
export function weightsFor({ weights: factors }: Audience, policy: ImportancePolicy): Weights {
  const found = known.get(factors)
  if (found?.policy === policy) return found.weights
  const weights = workOut(factors, policy)
  known.set(factors, { policy, weights })
  return weights
}

function workOut(factors: Audience['weights'], policy: ImportancePolicy): Weights {
  if (Object.keys(factors).length === 0) return policy
  const raised = entriesOf(policy.points).map(
    ([name, points]) => [name, points * (factors[name] ?? 1)] as const,
  )
  const sumOf = (points: readonly (readonly [Gain, number])[]): number =>
    points.reduce((sum, [, each]) => sum + each, 0)
  const share = sumOf(entriesOf(policy.points)) / Math.max(1, sumOf(raised))
  return {
    points: recordOf(raised.map(([name, points]) => [name, points * share])),
    losses: recordOf(
      entriesOf(policy.losses).map(([name, loss]) => [
        name,
        Math.min(1, loss * (factors[name] ?? 1)),
      ]),
    ),
  }
}

const entriesOf = <Name extends string>(
  record: Readonly<Record<Name, number>>,
): readonly (readonly [Name, number])[] => Object.entries(record) as unknown as [Name, number][]

const recordOf = <Name extends string>(
  entries: readonly (readonly [Name, number])[],
): Readonly<Record<Name, number>> => Object.fromEntries(entries) as Record<Name, number>
