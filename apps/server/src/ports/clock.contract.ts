import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '@shareet/core/values'
import type { Clock } from './index.ts'

interface ClockUnderTest {
  readonly clock: Clock
  /** Lets time pass and answers what the clock must show at least. */
  readonly pass: (milliseconds: number) => Promise<Instant>
}

const { signal } = new AbortController()

/** What every clock keeps to. */
export function clockContract(name: string, open: () => ClockUnderTest): void {
  test(`${name}: time goes on`, async () => {
    const { clock, pass } = open()
    const before = clock.now()

    const least = await pass(20)

    assert.ok(clock.now() >= before + 19)
    assert.ok(clock.now() >= least - 1)
  })

  test(`${name}: a sleeper wakes when its time has passed, the shortest wait first`, async () => {
    const { clock, pass } = open()
    const woken: string[] = []
    const long = clock.sleep(25, signal).then(() => woken.push('long'))
    const short = clock.sleep(5, signal).then(() => woken.push('short'))

    await pass(60)
    await Promise.all([long, short])

    assert.deepEqual(woken, ['short', 'long'])
  })

  test(`${name}: no wait is no wait`, async () => {
    const { clock } = open()

    await clock.sleep(0, signal)
    await clock.sleep(-5, signal)
  })

  test(`${name}: an aborted sleep ends with the reason it was given`, async () => {
    const { clock } = open()
    const stop = new AbortController()
    const sleep = clock.sleep(60_000, stop.signal)

    stop.abort(new Error('closing time'))

    await assert.rejects(sleep, /closing time/)
    await assert.rejects(clock.sleep(1, stop.signal), /closing time/)
  })
}
