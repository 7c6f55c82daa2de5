import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '@shareet/core/values'
import { fakeClock } from './index.ts'

test('time passes only when the test says so', async () => {
  const clock = fakeClock(instant(1000))

  await clock.advance(250)

  assert.equal(clock.now(), 1250)
})

test('sleepers wake in the order of their times and see their own time', async () => {
  const clock = fakeClock(instant(0))
  const woken: number[] = []
  void clock.sleep(300).then(() => woken.push(clock.now()))
  void clock.sleep(100).then(() => woken.push(clock.now()))

  await clock.advance(200)
  assert.deepEqual(woken, [100])
  await clock.advance(200)

  assert.deepEqual(woken, [100, 300])
})

test('a loop that sleeps runs as often as it would have', async () => {
  const clock = fakeClock(instant(0))
  const stop = new AbortController()
  let rounds = 0
  const loop = (async () => {
    for (;;) {
      await clock.sleep(10, stop.signal)
      rounds += 1
    }
  })()

  await clock.advance(55)
  stop.abort(new Error('stopped'))

  assert.equal(rounds, 5)
  await assert.rejects(loop, /stopped/)
  assert.equal(clock.sleepers, 0)
})
