import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkScores } from './link-scores.ts'
import type { LabelledStory } from './link-scores.ts'

const STORIES = new Map<string, LabelledStory>([
  ['a', { language: 'ar', event: 'quake', reports: 3 }],
  ['b', { language: 'en', event: 'quake', reports: 9 }],
  ['piece', { language: 'en', event: 'quake', reports: 1 }],
  ['c', { language: 'fr', event: 'quake', reports: 2 }],
  ['d', { language: 'en', event: 'vote', reports: 2 }],
])

test('links are right where both stories are mostly about one event', () => {
  const { p } = linkScores(STORIES, [
    ['a', 'b'],
    ['a', 'piece'],
    ['a', 'd'],
    ['b', 'd'],
  ])

  assert.equal(p, 2 / 3)
})

test('wanted are the links of the largest stories of an event', () => {
  assert.equal(linkScores(STORIES, [['b', 'a']]).r, 1 / 3)
  assert.equal(linkScores(STORIES, [['a', 'piece']]).r, 0)
})

test('two languages can be looked at alone', () => {
  const { p, r } = linkScores(STORIES, [['a', 'b']], ['ar', 'en'])

  assert.deepEqual([p, r], [1, 1])
})
