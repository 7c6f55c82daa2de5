import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SignalDocument } from '@shareet/protocol'
import { readExamples } from '../../stage/examples.ts'
import { segmentsOf } from './importance-bar.ts'

const signal = (name: string, contribution: number): SignalDocument => ({
  signal: name,
  value: 1,
  weight: contribution,
  contribution,
  facts: {},
})

test('the segments end at the importance, and the loss where it would have ended without', () => {
  const segments = segmentsOf(30, [
    signal('reach', 30),
    signal('gravity', 10),
    signal('single', -10),
  ])

  assert.deepEqual(segments, [
    { name: 'reach', length: 22.5 },
    { name: 'gravity', length: 7.5 },
    { name: 'lost', length: 10 },
  ])
})

test('the segments of every example are as long as its importance', async () => {
  const { ticker } = await readExamples()

  for (const { importance, why } of ticker.items) {
    const parts = segmentsOf(importance, why).filter(({ name }) => name !== 'lost')
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    assert.ok(Math.abs(length - importance) < 0.1)
  }
})

test('a story without gains has no bar, and one beyond the scale fills it', () => {
  assert.deepEqual(segmentsOf(0, [signal('single', -3)]), [])
  assert.deepEqual(segmentsOf(140, [signal('reach', 140)]), [{ name: 'reach', length: 100 }])
})
