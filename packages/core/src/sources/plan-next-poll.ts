import { DAY, HOUR, digest, instant } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import type { PollPolicy } from './policy.ts'
import type { SourceManner, SourceState } from './source-state.ts'

/** How one poll went. Times a publisher asked for are in milliseconds and are honoured when longer than our own. */
export type PollOutcome =
  | {
      readonly kind: 'success'
      readonly filed: number
      readonly etag: string | null
      readonly lastModified: string | null
      readonly bodyDigest: string | null
      readonly askedForMs?: number
      /** What the body told of the source's manner. */
      readonly told?: Partial<
        Pick<
          SourceManner,
          | 'gapMs'
          | 'skipHours'
          | 'skipDays'
          | 'recent'
          | 'datesGiven'
          | 'datesCorrected'
          | 'datesFirstSeen'
          | 'vanished'
        >
      >
      readonly redirect?: Redirect | null
      readonly bytes?: number
    }
  | {
      readonly kind: 'unchanged'
      readonly askedForMs?: number
      /** The whole body came again, perhaps with new validators. */
      readonly bytes?: number
      readonly etag?: string | null
      readonly lastModified?: string | null
      readonly redirect?: Redirect | null
    }
  | {
      readonly kind: 'failed'
      readonly failure: string
      readonly detail: string
      /** The feed is not there (404), or its publisher says that it is not coming back (410). */
      readonly lost?: 'missing' | 'gone'
      readonly askedForMs?: number
    }

/** The configured address, and where permanent redirects lead from it. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/**
 * The source's state after a poll, with the time of its next one: by its own pace of publishing while it answers,
 * doubling waits while it fails, hardly ever when its feed is gone. `fixedIntervalMs` (from the configuration) replaces
 * the adaptive interval.
 */
export function planNextPoll(
  state: SourceState,
  outcome: PollOutcome,
  policy: PollPolicy,
  now: Instant,
  fixedIntervalMs?: number,
): SourceState {
  if (outcome.kind === 'failed') return afterFailure(state, outcome, policy, now)
  const manner = mannerAfter(state, outcome, policy, now)
  const pushed = manner.push?.until != null && manner.push.until > now
  const intervalMs = fixedIntervalMs ?? paceOf(manner, state.intervalMs, policy, now)
  // A publisher may ask for patience, but not silence a source for longer than our own longest wait.
  const asked = Math.min(outcome.askedForMs ?? 0, policy.longestIntervalMs)
  const wait = fixedIntervalMs ?? Math.max(intervalMs, asked, pushed ? policy.pushedIntervalMs : 0)
  const next = spread(state, wait, policy, now)
  return {
    ...state,
    ...(outcome.kind === 'success' && {
      etag: outcome.etag,
      lastModified: outcome.lastModified,
      bodyDigest: outcome.bodyDigest,
      articles: state.articles + outcome.filed,
    }),
    ...(outcome.kind === 'unchanged' && {
      etag: outcome.etag ?? state.etag,
      lastModified: outcome.lastModified ?? state.lastModified,
    }),
    intervalMs,
    failures: 0,
    lastSuccess: now,
    lastFailure: null,
    nextPoll: fixedIntervalMs === undefined ? afterRest(next, manner) : next,
    manner,
  }
}

function afterFailure(
  state: SourceState,
  { failure, detail, lost, askedForMs = 0 }: Extract<PollOutcome, { kind: 'failed' }>,
  policy: PollPolicy,
  now: Instant,
): SourceState {
  const failures = state.failures + 1
  const backOff = Math.min(
    policy.longestBackOffMs,
    policy.firstBackOffMs * 2 ** Math.min(failures - 1, 20),
  )
  const lostNow = lost && {
    since: state.manner.lost?.since ?? now,
    times: (state.manner.lost?.times ?? 0) + 1,
  }
  const muted =
    lostNow !== undefined &&
    (now - lostNow.since >= policy.patienceMs ||
      (lost === 'gone' && lostNow.times >= policy.gonePatience))
  const own = muted
    ? policy.mutedIntervalMs
    : lost === 'gone'
      ? policy.goneIntervalMs
      : lost === 'missing'
        ? Math.max(backOff, policy.missingIntervalMs)
        : backOff
  const { moved } = state.manner
  return {
    ...state,
    failures,
    lastFailure: { kind: failure, detail, at: now },
    nextPoll: spread(
      state,
      Math.max(own, Math.min(askedForMs, policy.longestAskedForMs)),
      policy,
      now,
    ),
    manner: {
      ...state.manner,
      requests: state.manner.requests + 1,
      lost: lostNow ?? null,
      muted,
      moved: failures >= policy.moveBackAfter ? null : moved,
    },
  }
}

function mannerAfter(
  { manner }: SourceState,
  outcome: Exclude<PollOutcome, { kind: 'failed' }>,
  policy: PollPolicy,
  now: Instant,
): SourceManner {
  const { redirect } = outcome
  const base = {
    ...manner,
    requests: manner.requests + 1,
    lost: null,
    muted: false,
    moved: redirect === undefined ? manner.moved : movedAfter(manner.moved, redirect, policy, now),
  }
  if (outcome.kind === 'unchanged')
    return outcome.bytes === undefined
      ? {
          ...base,
          notModified: manner.notModified + 1,
          bytesSaved: manner.bytesSaved + manner.lastBytes,
        }
      : {
          ...base,
          sameBody: manner.sameBody + 1,
          bytesReceived: manner.bytesReceived + outcome.bytes,
        }
  const { told = {}, bytes = 0 } = outcome
  return {
    ...base,
    gapMs: told.gapMs ?? manner.gapMs,
    skipHours: told.skipHours ?? [],
    skipDays: told.skipDays ?? [],
    recent: told.recent ?? [],
    datesGiven: manner.datesGiven + (told.datesGiven ?? 0),
    datesCorrected: manner.datesCorrected + (told.datesCorrected ?? 0),
    datesFirstSeen: manner.datesFirstSeen + (told.datesFirstSeen ?? 0),
    vanished: manner.vanished + (told.vanished ?? 0),
    lastNews: outcome.filed > 0 ? now : manner.lastNews,
    push: pushAfter(manner.push, outcome.filed, policy, now),
    bytesReceived: manner.bytesReceived + bytes,
    lastBytes: bytes,
  }
}

/** News that a poll finds although a hub should have delivered it is held against the hub. */
function pushAfter(
  push: SourceManner['push'],
  filed: number,
  policy: PollPolicy,
  now: Instant,
): SourceManner['push'] {
  if (push?.until == null || push.until <= now || filed === 0) return push
  const missed = push.missed + 1
  return missed >= policy.missedPatience
    ? { ...push, missed: 0, until: null, askedAt: now }
    : { ...push, missed }
}

function movedAfter(
  moved: SourceManner['moved'],
  redirect: Redirect | null,
  policy: PollPolicy,
  now: Instant,
): SourceManner['moved'] {
  // At the address that it moved to there is no redirect any more.
  if (redirect === null) return moved?.counts ? moved : null
  if (moved?.from !== redirect.from || moved.to !== redirect.to)
    return { ...redirect, since: now, counts: false }
  return { ...moved, counts: moved.counts || now - moved.since >= policy.moveAfterMs }
}

/**
 * The interval that a source's own pace asks for: a share of the mean gap between its articles, where a long silence
 * counts as a longer gap. A source without dates is asked by what it brings: sooner after news, later after none.
 */
function paceOf(
  { gapMs, lastNews }: SourceManner,
  before: number,
  policy: PollPolicy,
  now: Instant,
): number {
  const silence = lastNews === null ? 0 : (now - lastNews) * policy.shareOfSilence
  const wanted =
    gapMs === null
      ? before * (lastNews === now ? FASTER : SLOWER)
      : Math.max(gapMs, silence) * policy.shareOfGap
  return Math.round(Math.min(policy.longestIntervalMs, Math.max(policy.shortestIntervalMs, wanted)))
}

const FASTER = 0.7
const SLOWER = 1.3

/** The first moment that is in no hour or day of rest. Who rests always is not taken at his word. */
function afterRest(at: Instant, { skipHours, skipDays }: SourceManner): Instant {
  if (skipHours.length === 0 && skipDays.length === 0) return at
  let next: number = at
  for (let step = 0; step < MOST_REST_STEPS; step++) {
    const date = new Date(next)
    if (skipDays.includes(date.getUTCDay())) next = Math.floor(next / DAY) * DAY + DAY
    else if (skipHours.includes(date.getUTCHours())) next = Math.floor(next / HOUR) * HOUR + HOUR
    else return instant(next)
  }
  return at
}

/** Hours of one day and days of one week, as often as they can alternate. */
const MOST_REST_STEPS = 24 * 7

/** Jitter comes from the source and the moment, not from chance: the same history gives the same plan. */
function spread(state: SourceState, wait: number, policy: PollPolicy, now: Instant): Instant {
  const share = parseInt(digest(`${state.source} ${now}`).slice(0, 8), 16) / 0xffffffff
  return instant(Math.round(now + wait * (1 + policy.jitter * share)))
}
