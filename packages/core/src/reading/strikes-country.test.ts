import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPassage } from './passage.ts'
import { strikesCountry } from './strikes-country.ts'

const strikes = (title: string, language: string): boolean =>
  strikesCountry(readPassage(title, language))

test('a country that strikes a country or a city is at war with it', () => {
  assert.equal(strikes('Norway strikes Denmark', 'en'), true)
  assert.equal(strikes('Norway strikes northern Denmark', 'en'), true)
  assert.equal(strikes('تونس تضرب الدوحة', 'ar'), true)
})

test('quakes, workers and nouns strike nobody', () => {
  assert.equal(strikes('Quake strikes Denmark', 'en'), false)
  assert.equal(strikes('Norway strikes back', 'en'), false)
  assert.equal(strikes('Danish strikes on Norway', 'en'), false)
  assert.equal(strikes('زلزال يضرب تونس', 'ar'), false)
})

test('deals that are struck, tariffs that hit and matches that are won are no war', () => {
  assert.equal(strikes('Norway strikes Denmark deal', 'en'), false)
  assert.equal(strikes('Norway hits Denmark with tariffs', 'en'), false)
  assert.equal(strikes('Norway hit Denmark for four', 'en'), false)
  assert.equal(strikes('Norway hit by Denmark tariffs', 'en'), false)
  assert.equal(strikes('Norway struck by Denmark storm', 'en'), false)
  assert.equal(strikes('Norway strikes for Denmark', 'en'), false)
  assert.equal(strikes('Norway strikes as Denmark rests', 'en'), false)
  assert.equal(strikes('Norway strikes out Denmark', 'en'), false)
})
