import type { BreakingPolicy } from '../policy.ts'
import type { Instant } from '../../values/index.ts'
import type { Standing } from './standing.ts'
import type { Alert, Watch } from './watch.ts'

/** The alert that an event is due now, or undefined. `known` is its last one. */
export function dueAlert(
  known: Alert | undefined,
  standing: Standing,
  { opened, alerts }: Watch,
  policy: BreakingPolicy,
  now: Instant,
): 'unconfirmed' | 'breaking' | undefined {
  if (standing.retracted) return undefined
  if (now - opened < policy.graceMs && standing.firstReport < opened) return undefined
  if (known?.confirmed && !hasNews(known, standing, policy, now)) return undefined
  const last = alerts.at(-1)
  const waits = last && now - last.at < policy.gapMs && standing.score <= last.score
  if (waits) return undefined
  if (standing.risen) return 'breaking'
  return !known && standing.flash ? 'unconfirmed' : undefined
}

/** An event alerts again only for a fact that several sent as urgent after its alert, when that is long over. */
const hasNews = (known: Alert, standing: Standing, policy: BreakingPolicy, now: Instant): boolean =>
  now - known.at >= policy.coolDownMs &&
  standing.lastFact > known.at &&
  standing.score >= known.score &&
  standing.urgentSince(known.at) >= policy.voicesMarked
