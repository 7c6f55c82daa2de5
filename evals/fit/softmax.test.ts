import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitSoftmax } from './softmax.ts'
import type { ChoiceExample } from './softmax.ts'

const example = (evidence: readonly number[], kind: number): ChoiceExample => ({
  evidence: Float64Array.from(evidence),
  wanted: new Map([[kind, 1]]),
  weight: 1,
})

test('the sign that goes with a class speaks for it and against the others', () => {
  const examples = [example([1, 0], 0), example([0, 1], 1), example([1, 0], 0), example([0, 1], 1)]
  const rows = fitSoftmax(examples, 2, new Float64Array(4), 0.001)
  assert.ok((rows[0] as number) > (rows[1] as number))
  assert.ok((rows[3] as number) > (rows[2] as number))
})

test('what no example shows stays as it was believed', () => {
  const prior = Float64Array.from([0, 0, 0.7, -0.2])
  const rows = fitSoftmax([example([1, 0], 0)], 2, prior, 0.01)
  assert.deepEqual([...rows.slice(2)], [0.7, -0.2])
})
