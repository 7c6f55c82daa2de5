import type { BreakingPolicy } from '../policy.ts'
import type { Instant } from '../../values/index.ts'
import type { Standing } from './standing.ts'
import type { Alert, BreakingState } from './watch.ts'

/** The state of an event that has alerted, when no new alert is due. What has faded stays so. */
export function nextState(
  alert: Alert,
  { score, confirmed, retracted, lastFact }: Standing,
  policy: BreakingPolicy,
  now: Instant,
): BreakingState {
  if (retracted) return 'faded'
  const stands = now - alert.at
  switch (alert.state) {
    case 'candidate':
    case 'faded':
      return alert.state
    case 'unconfirmed':
      if (confirmed) return 'breaking'
      return stands < policy.unconfirmedMs ? 'unconfirmed' : 'faded'
    case 'breaking':
      if (stands < policy.shortestMs) return 'breaking'
      return stands < policy.longestMs && score >= policy.leaveScore ? 'breaking' : 'developing'
    case 'developing':
    case 'sustained':
      if (score < policy.fadedScore) return 'faded'
      return now - lastFact < policy.developingMs ? 'developing' : 'sustained'
  }
}
