import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ascribe, judgeEvidence } from './judge-evidence.ts'

const KINDS = ['alike', 'late', 'denied'] as const
const share = fc.double({ min: 0, max: 1, noNaN: true })
const DEPTH = 3
const INNER = 2 ** DEPTH - 1

/** A tree in which a question is only asked where one was asked above it. */
const tree = fc
  .record({
    asked: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: INNER, maxLength: INNER }),
    cuts: fc.array(share, { minLength: INNER, maxLength: INNER }),
    values: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
      minLength: 2 * INNER + 1,
      maxLength: 2 * INNER + 1,
    }),
  })
  .map(({ asked, cuts, values }) => {
    const kept = [...asked]
    for (let node = 1; node < INNER; node++) if (kept[(node - 1) >> 1] === -1) kept[node] = -1
    return { asked: kept, cuts, values }
  })

test('trees laid out for speed judge as the trees that are written down', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), share, share, share, (trees, ...values) => {
      const model = {
        bias: 0.5,
        weights: {},
        trees: {
          kinds: KINDS,
          asked: trees.map(({ asked }) => asked),
          cuts: trees.map(({ cuts }) => cuts),
          values: trees.map(each => each.values),
        },
      }
      const [alike, late, denied] = values
      const evidence = { alike, late, denied }

      const { bias, contributions } = ascribe(evidence, model)

      const sum = [...contributions.values()].reduce((all, each) => all + each, bias)
      assert.ok(Math.abs(sum - judgeEvidence(evidence, model)) < 1e-9)
    }),
  )
})
