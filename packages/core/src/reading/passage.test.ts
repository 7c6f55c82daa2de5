import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gapBefore, isSpaced, readPassage } from './passage.ts'

test('a word is spaced where a lone space is all that stands before it', () => {
  const passage = readPassage('harbour opens,they said - at  noon', 'en')
  const { words } = passage
  const spaced = [...words.starts.keys()].slice(1).map(at => isSpaced(passage, at))
  const gaps = [...words.starts.keys()].slice(1).map(at => gapBefore(passage, at))

  assert.deepEqual(gaps, [' ', ',', ' ', ' - ', '  '])
  assert.deepEqual(spaced, [true, false, true, false, false])
})
