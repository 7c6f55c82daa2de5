import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lexemesOf } from './lexeme.ts'

const termOf = (word: string): string => lexemesOf('ar').of(word).term

test('an Arabic word behind a preposition is compared as the word alone', () => {
  for (const [joined, alone] of [
    ['بفيروس', 'فيروس'],
    ['لفلسطين', 'فلسطين'],
    ['وبطوكيو', 'طوكيو'],
  ] as const)
    assert.equal(termOf(joined), termOf(alone))
})

test('a word whose first letter is its own keeps it', () => {
  for (const word of ['بركان', 'كارثة', 'لاعب', 'وزير', 'فيضان'])
    assert.equal(termOf(word).charAt(0), word.charAt(0))
})
