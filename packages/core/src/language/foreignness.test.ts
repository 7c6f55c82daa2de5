import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foreignness, lettersOf } from './foreignness.ts'
import { FOREIGN_LETTERS } from './letter-groups/foreign-letters.ts'

test('a foreign name is told from a word of the language by its letters', () => {
  assert.ok(foreignness('شوماخر') > 0)
  assert.ok(foreignness('المدرسه') < 0)
})

test('a word weighs what its groups of letters weigh together, whatever it is written with', () => {
  const weights = new Map(
    Object.entries(FOREIGN_LETTERS.groups).flatMap(([weight, groups]) =>
      groups.split(' ').map(group => [group, Number(weight)] as const),
    ),
  )
  const letter = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...'ابتجحخدرزسشصطعغفقكلمنهوي') },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }) },
  )
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), letters => {
      const word = letters.join('')
      const sum = lettersOf(word).reduce((total, group) => total + (weights.get(group) ?? 0), 0)
      assert.equal(foreignness(word), (FOREIGN_LETTERS.base + sum) / 5)
    }),
  )
})
