import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ndcg } from './ndcg.ts'

test('the best order has all of the gain, and a worse one less', () => {
  assert.equal(ndcg([3, 2, 1], [1, 2, 3], 10), 1)
  assert.ok(ndcg([1, 2, 3], [1, 2, 3], 10) < 1)
  assert.equal(ndcg([0, 0], [1], 10), 0)
})

test('what stands below the depth does not count', () => {
  assert.equal(ndcg([0, 0, 3], [3], 2), 0)
  assert.equal(ndcg([3, 0], [3, 3], 1), 1)
})

test('nothing to find is no success', () => {
  assert.equal(ndcg([], [], 10), 0)
})
