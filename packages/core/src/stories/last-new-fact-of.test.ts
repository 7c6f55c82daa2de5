import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aReading, aReport, anArticle } from '@shareet/testkit/builders'
import { MINUTE, instant } from '../values/index.ts'
import { lastNewFactOf } from './last-new-fact-of.ts'
import type { Report } from './story.ts'

const injured = (minutes: number, value: number): Report =>
  aReport({
    article: anArticle({ published: instant(NOON + minutes * MINUTE) }),
    reading: aReading({ names: [], eventKind: null, numbers: [{ value, role: 'injured' }] }),
  })

test('the last new fact is that of the last report with another toll, not of one that repeats it', () => {
  const reports = [injured(0, 4), injured(10, 6), injured(20, 6)]

  assert.equal(lastNewFactOf(reports), NOON + 10 * MINUTE)
  assert.equal(lastNewFactOf([]), undefined)
})
