import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearestWord } from './nearest-word.ts'

test('a slip of the keyboard finds the word that was meant', () => {
  const words = ['url', 'name', 'publisher', 'everyMinutes']

  assert.equal(nearestWord('naem', words), 'name')
  assert.equal(nearestWord('URL', words), 'url')
  assert.equal(nearestWord('publsher', words), 'publisher')
  assert.equal(nearestWord('everyminute', words), 'everyMinutes')
  assert.equal(nearestWord('colour', words), undefined)
  assert.equal(nearestWord('x', []), undefined)
})
