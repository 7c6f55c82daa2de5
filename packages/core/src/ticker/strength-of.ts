import type { Candidate } from './choose.ts'
import type { TickerPolicy } from './policy.ts'

/** With how many points a story competes: its importance, and what an editor adds to it or takes. */
export function strengthOf({ weighed, order }: Candidate, { deskPoints }: TickerPolicy): number {
  if (order?.verb === 'raise') return weighed.score + deskPoints
  return order?.verb === 'lower' ? weighed.score - deskPoints : weighed.score
}
