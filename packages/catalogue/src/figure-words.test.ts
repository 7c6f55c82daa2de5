import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWords, kindName } from './index.ts'

test('a figure is told with what it counts', () => {
  assert.equal(figureWords('ar', 'injured', 20), '20 جريحًا')
  assert.equal(figureWords('ar', 'missing', 3), '3 مفقودين')
  assert.equal(figureWords('en', 'killed', 1), '1 killed')
  assert.equal(figureWords('en', 'magnitude', 6.8), 'magnitude 6.8')
  assert.equal(figureWords('en', 'money', 370_000_000), 'a sum of 370,000,000')
})

test('a role or kind that is new is not made up', () => {
  assert.equal(figureWords('en', 'constructor', 7), '7')
  assert.equal(kindName('ar', 'attack'), 'هجوم')
  assert.equal(kindName('ar', 'festival'), null)
})
