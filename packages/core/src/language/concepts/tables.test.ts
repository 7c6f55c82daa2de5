import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lexemesOf } from '../lexeme.ts'
import { tokenise } from '../tokenise.ts'
import { BUSINESS } from './business.ts'
import { conceptOf } from './concept-of.ts'
import { CONFLICT } from './conflict.ts'
import { JUSTICE } from './justice.ts'
import { POLITICS } from './politics.ts'
import { COLUMNS, TABLES } from './tables.ts'
import { TECHNOLOGY } from './technology.ts'

/** Tables in which every row has every column and every word its row alone. */
const WHOLE = [POLITICS, CONFLICT, JUSTICE, BUSINESS, TECHNOLOGY]

const rowsOf = (tables: readonly string[]): string[][] =>
  tables
    .flatMap(table => table.split('\n'))
    .filter(row => row.trim() !== '')
    .map(row => row.split('|').map(cell => cell.trim()))

/** Every word of the tables, by language. */
const wordsOf = (
  tables: readonly string[],
): { concept: string; word: string; language: string }[] =>
  rowsOf(tables).flatMap(([concept = '', ...cells]) =>
    cells.flatMap((cell, column) =>
      cell
        .split(' ')
        .filter(word => word !== '')
        .map(word => ({ concept, word, language: COLUMNS[column] ?? '' })),
    ),
  )

test('every idea has a name of its own and a cell in every column', () => {
  const names = rowsOf(TABLES).map(([concept]) => concept)
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  )
  for (const [concept = '', ...cells] of rowsOf(WHOLE))
    assert.equal(cells.length, COLUMNS.length, concept)
})

test('a word is one word as texts are cut, and says something of its own', () => {
  for (const { concept, word, language } of wordsOf(WHOLE)) {
    assert.deepEqual(tokenise(word), [word], concept)
    assert.equal(lexemesOf(language).of(word).stop, false, `${word} of ${concept}`)
  }
})

test('no word stands for two ideas, and each is found by its stem', () => {
  const owners = new Map<string, string>()
  for (const { concept, word, language } of wordsOf(WHOLE)) {
    const { stem } = lexemesOf(language).of(word)
    const key = `${language} ${stem}`
    assert.equal(owners.get(key) ?? concept, concept, `${word} (${key})`)
    owners.set(key, concept)
    assert.equal(conceptOf(stem, language), concept, `${word} (${key})`)
  }
})
