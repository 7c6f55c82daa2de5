import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeEvidence } from '@shareet/core/stories'
import { fitTrees } from './fit-trees.ts'
import type { Example } from './fit-trees.ts'

const GROWTH = { trees: 40, depth: 2, rate: 0.3, open: 1, penalty: 1 }

/** Right where both values are over a half: no straight line tells that. */
const examples: Example[] = Array.from({ length: 400 }, (_, at) => {
  const [first, second] = [(at % 20) / 20, Math.floor(at / 20) / 20]
  return { evidence: [first, second], right: first > 0.5 && second > 0.5 ? 1 : 0, weight: 1 }
})

test('trees learn what two kinds of evidence tell only together', () => {
  const { model, loss } = fitTrees(['first', 'second'], {}, examples, GROWTH)

  assert.ok(loss < 0.1, `${loss}`)
  assert.ok(judgeEvidence({ first: 0.9, second: 0.9 }, model) > 1)
  assert.ok(judgeEvidence({ first: 0.9, second: 0.1 }, model) < -1)
  assert.ok(judgeEvidence({ first: 0.1, second: 0.9 }, model) < -1)
})

test('evidence that can only speak against never speaks for, whatever the examples', () => {
  const { model } = fitTrees(['first', 'second'], { first: -1 }, examples, GROWTH)

  for (const second of [0.1, 0.5, 0.9])
    for (let first = 0; first < 1; first += 0.1)
      assert.ok(
        judgeEvidence({ first: first + 0.1, second }, model) <=
          judgeEvidence({ first, second }, model),
        `${first}, ${second}`,
      )
})

test('the same examples give the same trees', () => {
  const fit = (): unknown => fitTrees(['first', 'second'], {}, examples, GROWTH).model

  assert.deepEqual(fit(), fit())
})
