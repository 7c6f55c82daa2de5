import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HOUR, MINUTE, instant, sourceId } from '../values/index.ts'
import { newSourceState, planNextPoll, pollPolicy } from './index.ts'
import type { PollOutcome, SourceState } from './index.ts'

const now = instant(Date.UTC(2026, 5, 22, 12))
const fresh = newSourceState(sourceId('wire'), pollPolicy.firstIntervalMs, now)
const news: PollOutcome = {
  kind: 'success',
  filed: 3,
  etag: '"a"',
  lastModified: null,
  bodyDigest: 'd',
}
const failed: PollOutcome = { kind: 'failed', failure: 'timeout', detail: 'no answer within 20 s' }

const poll = (state: SourceState, ...outcomes: PollOutcome[]): SourceState =>
  outcomes.reduce((before, outcome) => planNextPoll(before, outcome, pollPolicy, now), state)

test('a source that brings news is asked sooner, down to the shortest interval', () => {
  const once = poll(fresh, news)
  const often = poll(fresh, ...Array<PollOutcome>(20).fill(news))

  assert.ok(once.intervalMs < fresh.intervalMs)
  assert.equal(often.intervalMs, pollPolicy.shortestIntervalMs)
})

test('a silent source is asked less and less, up to the longest interval', () => {
  const silent = poll(fresh, ...Array<PollOutcome>(40).fill({ kind: 'unchanged' }))

  assert.equal(silent.intervalMs, pollPolicy.longestIntervalMs)
})

test('an unchanged answer keeps the validators of the last body', () => {
  const after = poll(fresh, news, { kind: 'unchanged' })

  assert.equal(after.etag, '"a"')
  assert.equal(after.bodyDigest, 'd')
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

test('Retry-After is honoured when it is longer than our own wait', () => {
  const after = poll(fresh, { ...failed, askedForMs: 3 * HOUR })

  assert.ok(after.nextPoll - now >= 3 * HOUR)
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
