import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cosineOfDirections, directionOf, meanDirection } from './direction.ts'
import type { Direction } from './direction.ts'

const of = (...vector: number[]): Direction => directionOf(vector) ?? assert.fail('no direction')

test('a byte a number keeps cosines to a hundredth', () => {
  const vector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: 64,
    maxLength: 64,
  })
  fc.assert(
    fc.property(vector, vector, (a, b) => {
      const product = (x: number[], y: number[]): number =>
        x.reduce((sum, each, at) => sum + each * (y[at] ?? 0), 0)
      fc.pre(product(a, a) > 1 && product(b, b) > 1)
      const exact = product(a, b) / Math.sqrt(product(a, a) * product(b, b))
      const kept = cosineOfDirections(of(...a), of(...b)) ?? NaN
      assert.ok(Math.abs(kept - exact) < 0.01, `${kept} for ${exact}`)
    }),
  )
})

test('the length of a vector says nothing, and of several each counts alike', () => {
  assert.ok((cosineOfDirections(of(1, 2), of(100, 200)) ?? 0) > 0.999)
  const mean = meanDirection([of(1, 0), of(0, 50)]) ?? assert.fail('no mean')
  assert.ok((cosineOfDirections(mean, of(1, 1)) ?? 0) > 0.999)
})

test('what points nowhere has no direction', () => {
  for (const vector of [[], [0, 0], [NaN, 1], [Infinity, 1]])
    assert.equal(directionOf(vector), null)
  assert.equal(meanDirection([]), null)
  assert.equal(meanDirection([of(1, 0), of(-1, 0)]), null)
})

test('directions of two models are not compared', () => {
  assert.equal(cosineOfDirections(of(1, 0), of(1, 0, 0)), undefined)
  const mean = meanDirection([of(1, 0), of(0, 1, 0)]) ?? assert.fail('no mean')
  assert.equal(cosineOfDirections(mean, of(1, 0)), 1)
})
