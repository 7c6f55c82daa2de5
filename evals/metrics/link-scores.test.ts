import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkScores } from './link-scores.ts'
import type { LabelledStory } from './link-scores.ts'

const STORIES = new Map<string, LabelledStory>([
  ['a', { language: 'ar', event: 'quake' }],
  ['b', { language: 'en', event: 'quake' }],
  ['c', { language: 'fr', event: 'quake' }],
  ['d', { language: 'en', event: 'vote' }],
])

test('links count where both stories are mostly about one event in two languages', () => {
  const { p, r } = linkScores(STORIES, [
    ['a', 'b'],
    ['a', 'd'],
    ['b', 'd'],
  ])

  assert.equal(p, 1 / 2)
  assert.equal(r, 1 / 3)
})

test('two languages can be looked at alone', () => {
  const { p, r } = linkScores(STORIES, [['a', 'b']], ['ar', 'en'])

  assert.deepEqual([p, r], [1, 1])
})
