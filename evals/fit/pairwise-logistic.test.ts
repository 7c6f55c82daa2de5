import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitPairs, rightShare } from './pairwise-logistic.ts'

const options = { prior: [1, 1], pull: 0.01, steps: 300 }

test('the feature that tells the pairs apart gains weight, the one that misleads loses it', () => {
  const pairs = [
    { difference: [1, -0.5], weight: 1 },
    { difference: [0.8, -0.9], weight: 1 },
  ]

  const [first = 0, second = 0] = fitPairs(pairs, options)

  assert.ok(first > second && second >= 0)
  assert.equal(rightShare(pairs, [first, second]), 1)
})

test('what the pairs say nothing of keeps its share of the prior', () => {
  const [first = 0, second = 0] = fitPairs([{ difference: [0, 0], weight: 1 }], options)

  assert.equal(first, second)
})
