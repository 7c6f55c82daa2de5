import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ascribe, judgeEvidence } from './judge-evidence.ts'
import type { EvidenceModel } from './evidence.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

const model: EvidenceModel<'alike' | 'late'> = {
  bias: -1,
  weights: { late: -0.5 },
  trees: {
    kinds: ['alike', 'late'],
    asked: [
      [0, 1, -1],
      [-1, -1, -1],
    ],
    cuts: [
      [0.5, 0.2, 0],
      [0, 0, 0],
    ],
    values: [
      [0.25, -1, 2, -0.5, -3, 0, 0],
      [0.125, 0, 0, 0, 0, 0, 0],
    ],
  },
}

test('a judgement goes down each tree by what is asked there, and adds the straight weights', () => {
  assert.equal(judgeEvidence({ alike: 0.9, late: 0 }, model), -1 + 2 + 0.125)
  assert.equal(judgeEvidence({ alike: 0.5, late: 0.2 }, model), -1 - 0.1 - 0.5 + 0.125)
  assert.equal(judgeEvidence({ alike: 0.1, late: 1 }, model), -1 - 0.5 - 3 + 0.125)
})

test('each step down a tree is ascribed to what was asked', () => {
  const { bias, contributions } = ascribe({ alike: 0.1, late: 1 }, model)

  assert.equal(bias, -1 + 0.25 + 0.125)
  assert.deepEqual([...contributions].toSorted(), [
    ['alike', -1.25],
    ['late', -0.5 - 2],
  ])
})

test('what is ascribed adds up to the judgement', () => {
  fc.assert(
    fc.property(share, share, (alike, late) => {
      const { bias, contributions } = ascribe({ alike, late }, model)

      const sum = [...contributions.values()].reduce((all, each) => all + each, bias)
      assert.ok(Math.abs(sum - judgeEvidence({ alike, late }, model)) < 1e-9)
    }),
  )
})
