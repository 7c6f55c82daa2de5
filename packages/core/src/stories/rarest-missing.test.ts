import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rarestMissing } from './rarest-missing.ts'
import type { TermVector } from './term-vector.ts'

const headlineOf = (weights: readonly number[]): TermVector => ({
  terms: new Int32Array(),
  weights: new Float32Array(),
  title: Int32Array.from(weights, (_, at) => at),
  titleWeights: Float32Array.from(weights),
  titleWeight: 0,
  ideas: new Int32Array(),
  substance: 1,
})

test('the two rarest words count whatever their order', () => {
  for (const weights of [
    [3, 1, 2],
    [1, 2, 3],
    [2, 3, 1],
  ])
    assert.equal(
      rarestMissing(headlineOf(weights), () => false),
      2.5,
    )
})

test('a word that is known does not count, a single one counts half', () => {
  assert.equal(
    rarestMissing(headlineOf([3, 4]), word => word === 0),
    2,
  )
  assert.equal(
    rarestMissing(headlineOf([3, 4]), () => true),
    0,
  )
})
