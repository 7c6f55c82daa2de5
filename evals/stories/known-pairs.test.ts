import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexPairs } from './judged-pairs.ts'
import { knownPairs } from './known-pairs.ts'
import type { Known } from './known-pairs.ts'

const articles = new Map<string, Known>([
  ['fire-1', { world: 'days', event: 'fire' }],
  ['fire-2', { world: 'days', event: 'fire' }],
  ['flood', { world: 'days', event: 'flood' }],
  ['unread-1', { world: 'days', event: null }],
  ['unread-2', { world: 'days', event: null }],
  ['games', { world: 'olympics', event: 'games' }],
])

test('of two lists the share of known pairs about one event is right', () => {
  assert.deepEqual(knownPairs(['fire-1'], ['fire-2', 'flood'], { articles }), {
    right: 1 / 2,
    judged: false,
  })
})

test('nothing is known of reports that nobody labelled, unless they are of two worlds', () => {
  assert.equal(knownPairs(['unread-1'], ['unread-2', 'fire-1'], { articles }), undefined)
  assert.deepEqual(knownPairs(['unread-1'], ['games'], { articles }), { right: 0, judged: false })
})

test('what a person said of a pair counts in either order, and before its labels', () => {
  const pairs = indexPairs(
    [
      { set: 'days', a: '1', b: '2', same: true },
      { set: 'days', a: '2', b: '3', same: false },
    ],
    (set, id) => `${set} ${id}`,
  )
  assert.equal(pairs.of('days 1', 'days 2'), true)
  assert.equal(pairs.of('days 3', 'days 2'), false)
  assert.equal(pairs.of('days 1', 'days 3'), undefined)
  const ofTwo = indexPairs([{ set: '', a: 'fire-1', b: 'fire-2', same: false }], (_, id) => id)
  assert.deepEqual(knownPairs(['fire-2'], ['fire-1'], { articles, pairs: ofTwo }), {
    right: 0,
    judged: true,
  })
})
