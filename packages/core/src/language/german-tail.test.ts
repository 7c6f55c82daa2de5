import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GERMAN_TAILS, germanTail } from './german-tail.ts'
import { lexemesOf } from './lexeme.ts'
import type { Lexeme } from './lexeme.ts'

test('a German compound tells what its head tells', () => {
  assert.equal(germanTail('raketenangriff'), 'angriff')
  assert.equal(germanTail('warnstreiks'), 'streiks')
  assert.equal(germanTail('strompreise'), 'preise')
})

test('the longest head counts, and a word that is no compound has none', () => {
  assert.equal(germanTail('grosswaldbrand'), 'waldbrand')
  assert.equal(germanTail('plan'), undefined)
  assert.equal(germanTail('kuchen'), undefined)
})

test('an example is no match, a choice no election and a prize no price', () => {
  for (const word of ['beispiel', 'auswahl', 'friedensnobelpreis', 'filmpreise', 'ansturm'])
    assert.equal(germanTail(word), undefined, word)
})

test('every head begins an entry of the German lexicon', () => {
  for (const head of GERMAN_TAILS)
    assert.ok(wordOf(head.charAt(0).toUpperCase() + head.slice(1)).entries.length > 0, head)
})

test('only nouns are compounds: to upset somebody is no rain', () => {
  const kinds = (written: string): string[] =>
    wordOf(written).entries.flatMap(({ meaning }) =>
      meaning.kind === 'event' ? [meaning.value] : [],
    )
  assert.deepEqual(kinds('aufregen'), [])
  assert.deepEqual(kinds('erregen'), [])
  assert.ok(kinds('Dauerregen').includes('weather'))
})

const wordOf = (written: string): Lexeme => lexemesOf('de').at(written, 0, written.length)
