import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { newSourceState, planNextPoll, pollPolicy } from '@shareet/core/sources'
import type { PollOutcome, SourceState } from '@shareet/core/sources'
import { DAY, HOUR, MINUTE, instant, sourceId, success } from '@shareet/core/values'
import { createManualClock } from '../adapters/memory/index.ts'
import type { HubRequest } from '../ports/index.ts'
import { answerHub, considerSubscription } from './subscribe.ts'
import { verifySignature } from './verify-signature.ts'

const START = instant(Date.UTC(2026, 5, 22, 12))
const offer = { hub: 'https://hub.example/', self: 'https://wire.example/rss' }
const { signal } = new AbortController()

function desk() {
  const clock = createManualClock(START)
  const asked: HubRequest[] = []
  let state = newSourceState(sourceId('wire'), pollPolicy.firstIntervalMs, START)
  let secrets = 0
  const hubs = {
    newSecret: () => `secret-${++secrets}`,
    ask: (request: HubRequest) => {
      asked.push(request)
      return Promise.resolve(success(null))
    },
  }
  const held = {
    now: () => state,
    put: (next: SourceState) => {
      state = next
      return Promise.resolve()
    },
  }
  return {
    clock,
    asked,
    state: () => state,
    consider: () =>
      considerSubscription({ hubs, clock }, held, offer, 'https://ticker.example/', signal),
    confirm: (leaseSeconds: number) =>
      answerHub({ clock }, held, {
        mode: 'subscribe',
        topic: offer.self,
        challenge: 'c',
        leaseSeconds,
      }),
    deny: () =>
      answerHub({ clock }, held, {
        mode: 'denied',
        topic: offer.self,
        challenge: null,
        leaseSeconds: null,
      }),
    poll(filed: number) {
      const outcome: PollOutcome = {
        kind: 'success',
        filed,
        etag: null,
        lastModified: null,
        bodyDigest: null,
        told: { gapMs: MINUTE },
      }
      state = planNextPoll(state, outcome, pollPolicy, clock.now())
    },
    wait: () => (state.nextPoll - clock.now()) / MINUTE,
  }
}

test('while a subscription holds, the source is polled once an hour, and as before when it lapses', async () => {
  const { consider, confirm, poll, wait, clock } = desk()
  await consider()
  poll(0)
  const asked = wait()
  await confirm(86_400)
  poll(0)
  const held = wait()
  clock.advance(DAY + HOUR)
  poll(1)

  assert.ok(asked < 3)
  assert.ok(held >= 60)
  assert.ok(wait() < 3)
})

test('a lease is renewed before its end, at the same place with the same secret', async () => {
  const { consider, confirm, asked, clock } = desk()
  await consider()
  await confirm(86_400)
  clock.advance(12 * HOUR)
  await consider()
  const early = asked.length
  clock.advance(9 * HOUR)
  await consider()

  assert.equal(early, 1)
  assert.equal(asked.length, 2)
  assert.equal(asked[1]?.callback, asked[0]?.callback)
  assert.equal(asked[1]?.secret, asked[0]?.secret)
})

test('a hub that denies, or says nothing, is asked again the next day and not before', async () => {
  const { consider, deny, asked, clock, poll, wait } = desk()
  await consider()
  await deny()
  poll(0)
  for (let hour = 0; hour < 23; hour++) {
    clock.advance(HOUR)
    await consider()
  }
  const within = asked.length
  clock.advance(2 * HOUR)
  await consider()

  assert.ok(wait() < 3)
  assert.equal(within, 1)
  assert.equal(asked.length, 2)
})

test('a hub that does not deliver is not relied on', async () => {
  const { consider, confirm, poll, state, wait } = desk()
  await consider()
  await confirm(864_000)
  poll(2)
  const once = state().manner.push?.until
  poll(2)
  poll(0)

  assert.notEqual(once, null)
  assert.equal(state().manner.push?.until, null)
  assert.ok(wait() < 3)
})

test('signatures are checked by every method of the standard and no other', () => {
  const body = Buffer.from('<rss/>')
  const sign = (method: string): string =>
    `${method}=${createHmac(method, 's').update(body).digest('hex')}`

  for (const method of ['sha1', 'sha256', 'sha384', 'sha512'])
    assert.equal(verifySignature(sign(method), 's', body), true, method)
  for (const wrong of [sign('md5'), 'sha256=', 'sha256=zz', undefined, sign('sha256').slice(0, -2)])
    assert.equal(verifySignature(wrong, 's', body), false)
  assert.equal(verifySignature(sign('sha256'), 'other', body), false)
})
