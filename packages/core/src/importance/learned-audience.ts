import { digest } from '../values/index.ts'
import type { Audience } from './audience.ts'
import { SIGNAL_NAMES } from './policy.ts'

/** An audience for which signals count by some factors more or less than was settled. The same for the same factors. */
export function learnedAudience(
  audience: Audience,
  factors: Readonly<Record<string, number>>,
): Audience {
  const weights = { ...audience.weights }
  for (const name of SIGNAL_NAMES) {
    const factor = factors[name]
    if (factor !== undefined) weights[name] = (weights[name] ?? 1) * factor
  }
  const said = JSON.stringify(weights)
  return said === JSON.stringify(audience.weights)
    ? audience
    : { ...audience, learned: digest(said), weights }
}
