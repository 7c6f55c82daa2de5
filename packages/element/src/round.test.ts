import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { renewRound, takeNext } from './round.ts'

const lists = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })

test('a round shows every item once, in order, and then begins anew', () => {
  const shown: string[] = []
  let round: readonly string[] = []
  for (let turn = 0; turn < 6; turn++) {
    const [id, rest] = takeNext(round, ['a', 'b', 'c']) ?? ['', []]
    shown.push(id)
    round = rest
  }

  assert.deepEqual(shown, ['a', 'b', 'c', 'a', 'b', 'c'])
})

test('nothing is taken from an empty list', () => {
  assert.equal(takeNext([], []), undefined)
})

test('what breaks comes first, then what is new, then what was waiting; what left never comes', () => {
  const round = renewRound(['b', 'c'], ['a', 'b', 'c'], ['c', 'a', 'd', 'e'], ['e'])

  assert.deepEqual(round, ['e', 'd', 'c'])
})

test('after any change each item waits at most once, and all that was waiting and stands still waits', () => {
  fc.assert(
    fc.property(lists, lists, lists, (round, before, after) => {
      const next = renewRound(round, before, after, [])

      assert.equal(new Set(next).size, next.length)
      assert.ok(next.every(id => after.includes(id)))
      assert.ok(round.filter(id => after.includes(id)).every(id => next.includes(id)))
    }),
    { seed: 1 },
  )
})
