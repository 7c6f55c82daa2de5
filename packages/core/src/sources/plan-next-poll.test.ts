import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DAY, HOUR, MINUTE, instant, sourceId } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import { addressOf, newSourceState, planNextPoll, pollPolicy, publishingGap } from './index.ts'
import type { PollOutcome, SourceState } from './index.ts'

const now = instant(Date.UTC(2026, 5, 22, 12))
const fresh = newSourceState(sourceId('wire'), pollPolicy.firstIntervalMs, now)
const news: Extract<PollOutcome, { kind: 'success' }> = {
  kind: 'success',
  filed: 3,
  etag: '"a"',
  lastModified: null,
  bodyDigest: 'd',
}
const failed: PollOutcome = { kind: 'failed', failure: 'timeout', detail: 'no answer within 20 s' }
const later = (ms: number): Instant => instant(now + ms)
const every = (gapMs: number): typeof news => ({ ...news, told: { gapMs } })

const poll = (state: SourceState, ...outcomes: PollOutcome[]): SourceState =>
  outcomes.reduce((before, outcome) => planNextPoll(before, outcome, pollPolicy, now), state)

/** Polls whenever due, for a while. */
function live(state: SourceState, outcome: PollOutcome, ms: number): SourceState {
  let at = now
  let current = state
  while (at - now < ms) {
    current = planNextPoll(current, outcome, pollPolicy, at)
    at = current.nextPoll
  }
  return current
}

test('a wire is asked every few minutes, an hourly source a few times an hour, a weekly one a few times a day', () => {
  const minutes = [3 * MINUTE, HOUR, 7 * DAY].map(
    gap => poll(fresh, every(gap)).intervalMs / MINUTE,
  )

  assert.deepEqual(minutes, [2, 9, 360])
})

test('the pace is read from the feed’s own dates', () => {
  const wire = Array.from({ length: 40 }, (_, n) => instant(now - n * 3 * MINUTE))
  const weekly = Array.from({ length: 10 }, (_, n) => instant(now - n * 7 * DAY))

  assert.ok(Math.abs((publishingGap(wire, now) ?? 0) - 3 * MINUTE) < MINUTE / 2)
  assert.equal(publishingGap(weekly, now), 7 * DAY)
  assert.equal(publishingGap([now], now), null)
})

test('a source without dates is asked sooner after news and later after none, within bounds', () => {
  const once = poll(fresh, news)
  const silent = poll(fresh, ...Array<PollOutcome>(40).fill({ kind: 'unchanged' }))

  assert.ok(once.intervalMs < fresh.intervalMs)
  assert.equal(silent.intervalMs, pollPolicy.longestIntervalMs)
})

test('a silence slows a lively source down, and its next news brings it back', () => {
  const lively = poll(fresh, every(10 * MINUTE))
  const night = planNextPoll(lively, { kind: 'unchanged' }, pollPolicy, later(8 * HOUR))
  const morning = planNextPoll(night, every(10 * MINUTE), pollPolicy, later(9 * HOUR))

  assert.ok(night.intervalMs > 4 * lively.intervalMs)
  assert.equal(morning.intervalMs, lively.intervalMs)
})

test('an unchanged answer keeps the validators of the last body, and counts what it saved', () => {
  const after = poll(fresh, { ...news, bytes: 5000 }, { kind: 'unchanged' })

  assert.equal(after.etag, '"a"')
  assert.equal(after.bodyDigest, 'd')
  assert.equal(after.manner.bytesSaved, 5000)
  assert.equal(after.manner.requests, 2)
})

test('a failing source waits twice as long each time and keeps what it knew', () => {
  const first = poll(fresh, news, failed)
  const second = planNextPoll(first, failed, pollPolicy, now)

  assert.equal(first.etag, '"a"')
  assert.ok(second.nextPoll - now > (first.nextPoll - now) * 1.5)
  assert.deepEqual(second.lastFailure, {
    kind: 'timeout',
    detail: 'no answer within 20 s',
    at: now,
  })
})

test('back-off has an end', () => {
  const long = poll(fresh, ...Array<PollOutcome>(60).fill(failed))

  assert.ok(long.nextPoll - now <= pollPolicy.longestBackOffMs * (1 + pollPolicy.jitter))
})

test('Retry-After is honoured when it is longer than our own wait, up to a day', () => {
  const hours = [3, 24 * 30].map(
    asked => (poll(fresh, { ...failed, askedForMs: asked * HOUR }).nextPoll - now) / HOUR,
  )

  assert.ok(hours[0]! >= 3 && hours[0]! < 3.4)
  assert.ok(hours[1]! >= 24 && hours[1]! < 27)
})

test('hours and days of rest are kept, but not by a source that rests always', () => {
  // 22 June 2026 is a Monday; the next poll would be at noon.
  const nap = poll(fresh, { ...every(MINUTE), told: { gapMs: MINUTE, skipHours: [12, 13] } })
  const weekend = poll(fresh, { ...every(MINUTE), told: { gapMs: MINUTE, skipDays: [1] } })
  const always = poll(fresh, {
    ...every(MINUTE),
    told: { gapMs: MINUTE, skipDays: [0, 1, 2, 3, 4, 5, 6] },
  })

  assert.equal(nap.nextPoll, Date.UTC(2026, 5, 22, 14))
  assert.equal(weekend.nextPoll, Date.UTC(2026, 5, 23))
  assert.ok(always.nextPoll - now < 3 * MINUTE)
})

test('a feed that is not there is waited for with patience, then muted, and heard again when it is back', () => {
  const missing: PollOutcome = { ...failed, failure: 'http-status', lost: 'missing' }
  const first = poll(fresh, missing)
  const month = live(fresh, missing, 9 * DAY)
  const back = planNextPoll(month, every(MINUTE), pollPolicy, later(30 * DAY))

  assert.ok(first.nextPoll - now >= HOUR && !first.manner.muted)
  assert.ok(month.manner.muted)
  assert.equal(back.manner.muted, false)
  assert.equal(back.intervalMs, pollPolicy.shortestIntervalMs)
})

test('a feed that is gone is asked once a day, and muted after the third time', () => {
  const gone: PollOutcome = { ...failed, failure: 'gone', lost: 'gone' }

  assert.ok(poll(fresh, gone).nextPoll - now >= DAY)
  assert.equal(poll(fresh, gone, gone).manner.muted, false)
  assert.equal(poll(fresh, gone, gone, gone).manner.muted, true)
})

test('a permanent redirect is remembered when it is still there a day later', () => {
  const redirect = { from: 'https://old.example/rss', to: 'https://new.example/rss' }
  const seen = poll(fresh, { ...news, redirect })
  const next = planNextPoll(seen, { ...news, redirect }, pollPolicy, later(DAY))
  const there = planNextPoll(next, { ...news, redirect: null }, pollPolicy, later(2 * DAY))
  const lost = poll(there, ...Array<PollOutcome>(5).fill(failed))

  assert.equal(addressOf(redirect.from, seen), redirect.from)
  assert.equal(addressOf(redirect.from, next), redirect.to)
  assert.equal(addressOf(redirect.from, there), redirect.to)
  assert.equal(addressOf('https://edited.example/rss', there), 'https://edited.example/rss')
  assert.equal(addressOf(redirect.from, lost), redirect.from)
})

test('a redirect that goes away again, as a login page does, is forgotten', () => {
  const redirect = { from: 'https://old.example/rss', to: 'https://hotel.example/login' }
  const seen = poll(fresh, { ...news, redirect })
  const home = planNextPoll(seen, { ...news, redirect: null }, pollPolicy, later(HOUR))

  assert.equal(home.manner.moved, null)
})

test('an interval fixed by the configuration stands', () => {
  const after = planNextPoll(fresh, news, pollPolicy, now, MINUTE)

  assert.equal(after.intervalMs, MINUTE)
  assert.ok(after.nextPoll - now <= MINUTE * (1 + pollPolicy.jitter))
})

test('one success ends the failure', () => {
  const after = poll(fresh, failed, failed, news)

  assert.equal(after.failures, 0)
  assert.equal(after.lastFailure, null)
})

test('whatever happens, the next poll is later than now and within the longest wait', () => {
  const outcome: fc.Arbitrary<PollOutcome> = fc.oneof(
    fc.record({
      kind: fc.constant('success' as const),
      filed: fc.nat(50),
      etag: fc.constant(null),
      lastModified: fc.constant(null),
      bodyDigest: fc.constant(null),
      askedForMs: fc.nat(1e12),
      told: fc.record({
        gapMs: fc.option(fc.nat(1e12)),
        skipHours: fc.uniqueArray(fc.nat(23)),
        skipDays: fc.uniqueArray(fc.nat(6)),
      }),
    }),
    fc.record({ kind: fc.constant('unchanged' as const), askedForMs: fc.nat(1e12) }),
    fc.record({
      kind: fc.constant('failed' as const),
      failure: fc.constant('timeout'),
      detail: fc.constant('x'),
      lost: fc.constantFrom('missing' as const, 'gone' as const),
      askedForMs: fc.nat(1e12),
    }),
  )
  const longest = pollPolicy.mutedIntervalMs * (1 + pollPolicy.jitter) + 8 * DAY

  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 30 }), outcomes => {
      let state = fresh
      let at = now
      for (const each of outcomes) {
        const next = planNextPoll(state, each, pollPolicy, at)
        assert.deepEqual(planNextPoll(state, each, pollPolicy, at), next)
        assert.ok(next.nextPoll > at && next.nextPoll - at <= longest)
        state = next
        at = next.nextPoll
      }
    }),
    { seed: 3, numRuns: 300 },
  )
})
