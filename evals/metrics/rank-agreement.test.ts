import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankAgreement } from './rank-agreement.ts'

test('the same order agrees wholly, the reverse not at all', () => {
  const same = [
    [3, 30],
    [2, 20],
    [1, 10],
  ] as const
  const reverse = [
    [1, 30],
    [2, 20],
    [3, 10],
  ] as const

  assert.deepEqual(rankAgreement([same]), { tau: 1, pairwise: 1, pairs: 3 })
  assert.deepEqual(rankAgreement([reverse]), { tau: -1, pairwise: 0, pairs: 3 })
})

test('a tie of ours is half right', () => {
  assert.equal(
    rankAgreement([
      [
        [1, 2],
        [1, 1],
      ],
    ]).pairwise,
    0.5,
  )
})

test('pairs are not made across lists', () => {
  assert.equal(rankAgreement([[[1, 1]], [[2, 0]]]).pairs, 0)
})
