import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { storiesPolicy } from '../policy.ts'
import { createMeaningScale } from './create-meaning-scale.ts'
import type { MeaningScale } from './create-meaning-scale.ts'

const [ONE, TWO] = [8, -8]

/** A scale that saw so many pairs of either kind, their cosines spread around two means. */
function scaleOf(one: number, two: number, count: number): MeaningScale {
  const scale = createMeaningScale(storiesPolicy)
  for (let at = 0; at < count; at++) {
    const off = ((at % 5) - 2) * 0.04
    scale.see(ONE, one + off)
    scale.see(TWO, two + off)
  }
  return scale
}

test('nothing is told before enough pairs of both kinds were seen', () => {
  const enough = storiesPolicy.meaningPairs
  assert.equal(scaleOf(0.8, 0.3, enough - 1).weigh(0.8), 0)
  assert.ok(scaleOf(0.8, 0.3, enough + 1).weigh(0.8) > 0)

  const lopsided = createMeaningScale(storiesPolicy)
  for (let at = 0; at < 1000; at++) lopsided.see(TWO, 0.3)
  assert.equal(lopsided.weigh(0.9), 0)
})

test('it is said once that there is enough', () => {
  const scale = createMeaningScale(storiesPolicy)
  const said = Array.from({ length: 200 }, (_, at) => scale.see(at % 2 ? ONE : TWO, 0.5))
  assert.equal(said.filter(Boolean).length, 1)
})

test('whatever was seen, more alike never tells less, and nothing tells more than the most', () => {
  const cosine = fc.double({ min: -1, max: 1, noNaN: true })
  const pairs = fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), cosine), {
    minLength: 50,
    maxLength: 300,
  })
  fc.assert(
    fc.property(pairs, cosine, cosine, (seen, a, b) => {
      const scale = createMeaningScale(storiesPolicy)
      for (const [odds, each] of seen) scale.see(odds, each)
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map(each => scale.weigh(each))
      assert.ok(Number(less) <= Number(more))
      assert.ok(Number(less) >= -1 && Number(more) <= 1)
    }),
  )
})

test('a model under which everything is alike, or the wrong way round, is mute', () => {
  for (const scale of [scaleOf(0.9, 0.9, 200), scaleOf(0.31, 0.3, 200), scaleOf(0.3, 0.6, 200)]) {
    assert.ok(scale.isMute)
    for (const cosine of [-1, 0, 0.5, 0.9, 1]) assert.equal(scale.weigh(cosine), 0)
  }
  assert.equal(scaleOf(0.6, 0.3, 200).isMute, false)
  // Too early to say.
  assert.equal(scaleOf(0.9, 0.9, 3).isMute, false)
})

test('the same pairs tell the same whatever range a model’s cosines have', () => {
  const [wide, narrow] = [scaleOf(0.8, 0.2, 100), createMeaningScale(storiesPolicy)]
  for (let at = 0; at < 100; at++) {
    const off = ((at % 5) - 2) * 0.02
    narrow.see(ONE, 0.9 + off)
    narrow.see(TWO, 0.6 + off)
  }
  assert.ok(Math.abs(wide.weigh(0.55) - narrow.weigh(0.775)) < 0.01)
})

test('older pairs fade: it follows a stream that changes', () => {
  const scale = scaleOf(0.5, 0.1, 500)
  assert.ok(scale.weigh(0.6) > 0)
  for (let at = 0; at < 5 * storiesPolicy.meaningRemembered; at++) {
    scale.see(ONE, 0.9 + ((at % 5) - 2) * 0.02)
    scale.see(TWO, 0.7 + ((at % 5) - 2) * 0.02)
  }
  assert.ok(scale.weigh(0.6) < 0)
})
