import { MINUTE } from '../../values/index.ts'
import { halve } from './signal.ts'
import type { Signal } from './signal.ts'

/** A loss that grows while nothing is reported any more: 0 with the last report, ½ after a half-life. */
export const freshness: Signal = {
  name: 'freshness',
  read({ lastReport, now }, policy) {
    return {
      value: 1 - halve(now - lastReport, policy.freshHalfLifeMs),
      facts: { minutes: Math.max(0, Math.round((now - lastReport) / MINUTE)) },
    }
  },
}
