import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOverTime } from './sparkline.ts'

test('every report is in one stretch of time, the last one in the last', () => {
  assert.deepEqual(countOverTime([0, 1, 50, 99, 100], 4), [2, 0, 1, 2])
})

test('reports of one moment stand together at the beginning', () => {
  assert.deepEqual(countOverTime([7, 7, 7], 3), [3, 0, 0])
})
