import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byLetters } from './by-letters.ts'

const SENTENCES = {
  en: 'The parliament has approved the new budget after a long debate',
  fr: 'Le parlement a adopté le nouveau budget après un long débat',
  tr: 'Meclis uzun bir tartışmanın ardından yeni bütçeyi onayladı',
}

test('a language is told alike before and after thousands of other words', () => {
  const tell = (): (string | undefined)[] =>
    Object.values(SENTENCES).map(sentence => byLetters(sentence, 'latin', undefined))
  const before = tell()

  for (let number = 0; number < 10_000; number++)
    byLetters([...String(number)].map(digit => 'abcdefghij'[Number(digit)]).join(''), 'latin', 'en')

  assert.deepEqual(before, Object.keys(SENTENCES))
  assert.deepEqual(tell(), before)
})

test('a declared language wins where the text fits it almost as well', () => {
  assert.equal(byLetters('Norge', 'latin', 'nb'), 'nb')
  assert.equal(byLetters(SENTENCES.fr, 'latin', 'en'), 'fr')
})
