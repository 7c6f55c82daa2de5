import { MINUTE } from '../../values/index.ts'
import { usualKind } from '../usual-kind.ts'
import { halve } from './signal.ts'
import type { Signal } from './signal.ts'

/**
 * A loss that grows while nothing new is said: 0 with the last new fact, ½ after the half-life of such events. What is
 * only told again, or told by nobody any more, ages too.
 */
export const freshness: Signal<'freshness'> = {
  name: 'freshness',
  ages: true,
  read({ reports, lastReport, lastFact, now }, policy) {
    const kind = usualKind(reports)
    const halfLife = policy.halfLifeMs[kind ?? ''] ?? policy.usualHalfLifeMs
    // Telling it again keeps half of it fresh.
    const age = policy.factShare * (now - lastFact) + (1 - policy.factShare) * (now - lastReport)
    return {
      value: 1 - halve(age, halfLife),
      facts: { minutes: Math.max(0, Math.round((now - lastReport) / MINUTE)) },
    }
  },
  moved: ({ reports, lastReport }) =>
    reports.filter(({ article }) => article.published === lastReport),
}
