import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '@shareet/core/values'
import pino from 'pino'
import { createManualClock, createMemoryStore } from '../adapters/memory/index.ts'
import { createEvents } from '../events.ts'
import { fillArchive } from './fill-archive.ts'

/** An archive that lacks so many articles. */
function archiveLacking(articles: number) {
  const { archive } = createMemoryStore()
  const batches: number[] = []
  let left = articles
  return {
    batches,
    archive: {
      ...archive,
      fill: async (limit: number) => {
        const taken = Math.min(limit, left)
        left -= taken
        batches.push(taken)
        return taken
      },
    },
  }
}

const told: { articles: number; done: boolean }[] = []
const events = {
  ...createEvents(pino({ enabled: false })),
  archiveFilled: (fields: { articles: number; done: boolean }) => void told.push(fields),
}
const atOnce = { ...createManualClock(instant(0)), sleep: async () => undefined }
const inTurn = <T>(work: () => Promise<T>): Promise<T> => work()

test('what the archive lacks is filed in batches until all of it is in, and told at the end', async () => {
  told.length = 0
  const { archive, batches } = archiveLacking(120)

  await fillArchive({ archive, clock: atOnce, events }, inTurn, new AbortController().signal)

  assert.deepEqual(batches, [50, 50, 20])
  assert.deepEqual(told, [{ articles: 120, done: true }])
})

test('how far it is, is told in between', async () => {
  told.length = 0
  const { archive } = archiveLacking(6000)

  await fillArchive({ archive, clock: atOnce, events }, inTurn, new AbortController().signal)

  assert.deepEqual(told, [
    { articles: 5000, done: false },
    { articles: 6000, done: true },
  ])
})

test('an archive that lacks nothing is not told of, and filling ends with the program', async () => {
  told.length = 0
  const whole = archiveLacking(0)
  const stop = new AbortController()
  const endless = archiveLacking(1e9)
  const clock = { ...atOnce, sleep: async () => stop.abort() }

  await fillArchive({ archive: whole.archive, clock: atOnce, events }, inTurn, stop.signal)
  await fillArchive({ archive: endless.archive, clock, events }, inTurn, stop.signal)

  assert.deepEqual(told, [])
  assert.equal(endless.batches.length, 1)
})
