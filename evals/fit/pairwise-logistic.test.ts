import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitPairs, rightShare } from './pairwise-logistic.ts'

const options = { prior: [1, 1], pull: 0.001, steps: 300, rate: 0.5 }

test('the feature that tells the pairs apart gains weight, the one that misleads loses it', () => {
  const pairs = [
    { difference: [1, -0.5], weight: 1 },
    { difference: [0.8, -0.9], weight: 1 },
  ]

  const [first = 0, second = 0] = fitPairs(pairs, options)

  assert.ok(first > 1 && second < 1 && second >= 0)
  assert.equal(rightShare(pairs, [first, second]), 1)
})

test('without pairs to learn from the prior stands', () => {
  assert.deepEqual(fitPairs([], { ...options, steps: 5 }), [1, 1])
})
