import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../fold.ts'
import { stem } from '../stem.ts'
import { isStopWord } from '../stop-words.ts'
import { tokenise } from '../tokenise.ts'
import { conceptOf } from './concept-of.ts'
import { COLUMNS, TABLES } from './tables.ts'

const ROWS = TABLES.flatMap(table => table.trim().split('\n')).map(row =>
  row.split('|').map(cell => cell.trim()),
)

/** Every word of the tables with its idea and its language. */
const WORDS = ROWS.flatMap(([concept = '', ...cells]) =>
  COLUMNS.flatMap((language, column) =>
    (cells[column] ?? '')
      .split(' ')
      .filter(word => word !== '')
      .map(word => ({ concept, word, language })),
  ),
)

test('every idea has a key of its own and a cell for every language', () => {
  const keys = ROWS.map(([concept]) => concept)
  assert.deepEqual(
    keys.filter((key, at) => keys.indexOf(key) !== at),
    [],
  )
  for (const [concept, ...cells] of ROWS)
    assert.equal(cells.length, COLUMNS.length, String(concept))
})

test('a word of an idea is one word as texts are cut, and no stop word', () => {
  for (const { concept, word, language } of WORDS) {
    assert.deepEqual(tokenise(word), [word], concept)
    assert.equal(isStopWord(fold(word), language), false, `${language} ${word} of ${concept}`)
  }
})

test('no word of a language stands for two ideas, and each is found by its stem', () => {
  const wrong = WORDS.filter(
    ({ concept, word, language }) => conceptOf(stem(word, language), language) !== concept,
  )
  assert.deepEqual(wrong, [])
})

test('an idea links languages, so that its words are of two at least', () => {
  for (const [concept, ...cells] of ROWS)
    assert.ok(cells.filter(cell => cell !== '').length >= 2, String(concept))
})
