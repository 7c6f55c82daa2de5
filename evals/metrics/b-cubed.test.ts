import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bCubed, nonSingletons, pairwise } from './b-cubed.ts'
import type { Placed } from './b-cubed.ts'

test('the worked example of the measure comes out as published', () => {
  // Five items in one wanted group, two and five in others; the second and third groups were merged.
  const items: Placed[] = [
    ...Array<Placed>(5).fill(['x', 'a']),
    ...Array<Placed>(2).fill(['y', 'b']),
    ...Array<Placed>(5).fill(['y', 'c']),
  ]

  const { p, r } = bCubed(items)

  assert.ok(Math.abs(p - 0.7619) < 1e-3)
  assert.equal(r, 1)
})

test('a perfect grouping scores one, and everything alone loses only recall', () => {
  const items: Placed[] = ['a', 'a', 'b', 'b', 'c'].map((wanted, index) => [`g${index}`, wanted])

  assert.equal(bCubed(items.map(([, wanted]) => [wanted, wanted])).f1, 1)
  assert.equal(bCubed(items).p, 1)
  assert.ok(bCubed(items).r < 1)
  assert.equal(pairwise(items).r, 0)
})

test('only items with company count as non-singletons', () => {
  assert.deepEqual(
    nonSingletons([
      ['x', 'a'],
      ['y', 'a'],
      ['z', 'b'],
    ]),
    [
      ['x', 'a'],
      ['y', 'a'],
    ],
  )
})

test('all measures lie between nothing and one', () => {
  const group = fc.constantFrom('a', 'b', 'c', 'd')
  fc.assert(
    fc.property(fc.array(fc.tuple(group, group), { minLength: 1 }), items => {
      for (const { p, r, f1 } of [bCubed(items), pairwise(items)])
        for (const value of [p, r, f1]) assert.ok(value >= 0 && value <= 1)
    }),
    { seed: 4 },
  )
})
