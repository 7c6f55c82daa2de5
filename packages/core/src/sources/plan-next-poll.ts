import { digest, instant } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import type { PollPolicy } from './policy.ts'
import type { SourceState } from './source-state.ts'

/** How one poll went. Times a publisher asked for are in milliseconds and are honoured when longer than our own. */
export type PollOutcome =
  | {
      readonly kind: 'success'
      readonly filed: number
      readonly etag: string | null
      readonly lastModified: string | null
      readonly bodyDigest: string | null
      readonly askedForMs?: number
    }
  | { readonly kind: 'unchanged'; readonly askedForMs?: number }
  | {
      readonly kind: 'failed'
      readonly failure: string
      readonly detail: string
      readonly gone?: boolean
      readonly askedForMs?: number
    }

/**
 * The source's state after a poll, with the time of its next one: sooner while it brings news, later while it does
 * not, doubling waits while it fails. `fixedIntervalMs` (from the configuration) replaces the adaptive interval.
 */
export function planNextPoll(
  state: SourceState,
  outcome: PollOutcome,
  policy: PollPolicy,
  now: Instant,
  fixedIntervalMs?: number,
): SourceState {
  if (outcome.kind === 'failed') {
    const failures = state.failures + 1
    const wait = outcome.gone
      ? policy.goneIntervalMs
      : Math.min(policy.longestBackOffMs, policy.firstBackOffMs * 2 ** Math.min(failures - 1, 20))
    return {
      ...state,
      failures,
      lastFailure: { kind: outcome.failure, detail: outcome.detail, at: now },
      nextPoll: after(state, Math.max(wait, outcome.askedForMs ?? 0), policy, now),
    }
  }
  const news = outcome.kind === 'success' && outcome.filed > 0
  const adapted = state.intervalMs * (news ? policy.speedUp : policy.slowDown)
  const intervalMs =
    fixedIntervalMs ??
    Math.round(Math.min(policy.longestIntervalMs, Math.max(policy.shortestIntervalMs, adapted)))
  // A publisher may ask for patience, but not silence a source for longer than our own longest wait.
  const asked = Math.min(outcome.askedForMs ?? 0, policy.longestBackOffMs)
  const wait = fixedIntervalMs ?? Math.max(intervalMs, asked)
  return {
    ...state,
    ...(outcome.kind === 'success' && {
      etag: outcome.etag,
      lastModified: outcome.lastModified,
      bodyDigest: outcome.bodyDigest,
      articles: state.articles + outcome.filed,
    }),
    intervalMs,
    failures: 0,
    lastSuccess: now,
    lastFailure: null,
    nextPoll: after(state, wait, policy, now),
  }
}

/** Jitter comes from the source and the moment, not from chance: the same history gives the same plan. */
function after(state: SourceState, wait: number, policy: PollPolicy, now: Instant): Instant {
  const share = parseInt(digest(`${state.source} ${now}`).slice(0, 8), 16) / 0xffffffff
  return instant(Math.round(now + wait * (1 + policy.jitter * share)))
}
