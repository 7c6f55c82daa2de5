import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ageInWords,
  clockTime,
  countryName,
  dayAndTime,
  durationInWords,
  languageName,
  listInWords,
  toLanguage,
} from './index.ts'

const MINUTE = 60_000

test('an age is said in words, in the plural form of its number and in Western digits', () => {
  const said = (minutes: number): string => ageInWords('ar', minutes * MINUTE)

  assert.equal(said(0.9), 'الآن')
  assert.equal(said(1), 'قبل دقيقة واحدة')
  assert.equal(said(2), 'قبل دقيقتين')
  assert.equal(said(3), 'قبل 3 دقائق')
  assert.equal(said(59.9), 'قبل 59 دقيقة')
  assert.equal(said(60), 'قبل ساعة واحدة')
  assert.equal(said(24 * 60 * 11), 'قبل 11 يومًا')
  assert.equal(ageInWords('en', 3 * MINUTE), '3 minutes ago')
})

test('a report dated ahead of the clock, or without a readable date, is said to be of now', () => {
  assert.equal(ageInWords('en', -5 * MINUTE), 'just now')
  assert.equal(ageInWords('en', Number.NaN), 'just now')
})

test('a length of time is rounded to the unit a reader would use', () => {
  assert.equal(durationInWords('ar', 0), 'دقيقة واحدة')
  assert.equal(durationInWords('ar', 40), '40 دقيقة')
  assert.equal(durationInWords('ar', 60), 'ساعة واحدة')
  assert.equal(durationInWords('ar', 120), 'ساعتين')
  assert.equal(durationInWords('en', 60 * 48), '2 days')
})

test('clocks and dates read alike in both languages but for the names of months', () => {
  const at = Date.UTC(2026, 10, 24, 18, 4)

  assert.equal(clockTime('ar', at, 'UTC'), '18:04')
  assert.equal(clockTime('en', at, 'UTC'), '18:04')
  assert.equal(dayAndTime('ar', at, 'UTC'), '24 نوفمبر، 18:04')
  assert.equal(dayAndTime('en', at, 'UTC'), '24 November, 18:04')
})

test('languages and countries are named in the interface language, unknown codes by nothing', () => {
  assert.equal(languageName('ar', 'zh'), 'الصينية')
  assert.equal(languageName('en', 'und'), null)
  assert.equal(languageName('en', 'not a tag'), null)
  assert.equal(countryName('ar', 'LB'), 'لبنان')
  assert.equal(countryName('en', '??'), null)
})

test('a list is joined as the language joins it', () => {
  assert.equal(listInWords('ar', ['بيروت', 'عمّان', 'تونس']), 'بيروت وعمّان وتونس')
})

test('every kind of Arabic gets the Arabic interface, and any other language the English one', () => {
  assert.equal(toLanguage('ar-LB'), 'ar')
  assert.equal(toLanguage('AR'), 'ar')
  assert.equal(toLanguage('arn'), 'en')
  assert.equal(toLanguage('fr'), 'en')
})
