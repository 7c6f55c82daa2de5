import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '@shareet/core/values'
import type { Clock } from '../ports/index.ts'
import { awaitFirstLooks } from './await-first-looks.ts'

/** A clock that moves by what is slept. */
const movingClock = (): Clock => {
  let now = 0
  return {
    now: () => instant(now),
    sleep: async ms => {
      now += ms
    },
  }
}

test('a ticker opens as soon as every source was looked at', async () => {
  const clock = movingClock()
  await awaitFirstLooks(() => clock.now() >= 200, clock, new AbortController().signal)
  assert.equal(clock.now(), 200)
})

test('a source that never answers holds it back three seconds', async () => {
  const clock = movingClock()
  await awaitFirstLooks(() => false, clock, new AbortController().signal)
  assert.equal(clock.now(), 3000)
})
