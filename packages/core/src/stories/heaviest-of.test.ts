import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { heaviestOf } from './heaviest-of.ts'

test('the heaviest are those that sorting all would give', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(50), fc.nat(9))),
      fc.integer({ min: 1, max: 12 }),
      (entries, limit) => {
        const weights = new Map(entries)
        const sorted = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0])

        assert.deepEqual(
          heaviestOf(weights, limit),
          sorted.slice(0, limit).map(([key]) => key),
        )
      },
    ),
    { seed: 5 },
  )
})
