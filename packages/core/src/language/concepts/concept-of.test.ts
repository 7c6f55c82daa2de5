import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lexemesOf } from '../lexeme.ts'
import { conceptOf } from './concept-of.ts'

const idea = (word: string, language: string): string | undefined =>
  conceptOf(lexemesOf(language).of(word).stem, language)

test('words of one idea meet across languages, inflected as they come', () => {
  const quakes = [
    ['earthquakes', 'en'],
    ['الزلزال', 'ar'],
    ['séisme', 'fr'],
    ['terremotos', 'es'],
    ['землетрясения', 'ru'],
  ] as const

  for (const [word, language] of quakes) assert.equal(idea(word, language), 'earthquake', word)
})

test('a word of no idea, and a language without a table, have none', () => {
  assert.equal(idea('Tuesday', 'en'), undefined)
  assert.equal(idea('earthquake', 'fi'), undefined)
})
