import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MOST_SHARED_KIND_SETS, kindSet, kindSetOf } from './lexicon.ts'
import type { Entry, MeaningKind } from './lexicon.ts'

const KINDS: readonly MeaningKind[] = [
  'country',
  'agency',
  'event',
  'counted',
  'dual',
  'scale',
  'numeral',
  'month',
  'genre',
  'sport',
  'hedge',
  'denial',
  'urgent',
]

const entriesOf = (kinds: readonly MeaningKind[]): Entry[] =>
  kinds.map(kind => ({
    words: ['word'],
    match: 'exact',
    capital: 'any',
    meaning: { kind, value: kind, weight: 1 },
    kindNumber: 0,
    second: 0,
  }))

test('phrases of the same kinds have one set of them', () => {
  assert.equal(kindSetOf(entriesOf(['month', 'event'])), kindSetOf(entriesOf(['event', 'month'])))
})

test('what a set holds is the same however many others came before', () => {
  const choices = 2 ** KINDS.length
  assert.ok(choices > MOST_SHARED_KIND_SETS)
  for (let choice = 1; choice < choices; choice++) {
    const kinds = KINDS.filter((_, at) => (choice >> at) & 1)
    assert.deepEqual(kindSetOf(entriesOf(kinds)), kindSet(kinds))
  }
  const all = entriesOf(KINDS)
  assert.notEqual(kindSetOf(all), kindSetOf(all))
})
