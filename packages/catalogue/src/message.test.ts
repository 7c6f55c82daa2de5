import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areas, languages, message, messageFrom, ticker } from './index.ts'
import type { Area, Noun } from './index.ts'

const every = Object.entries(areas).flatMap(([name, area]: [string, Area]) =>
  Object.entries(area.texts).map(([key, text]) => ({ key: `${name}.${key}`, area, text })),
)
const slotsOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(match => match[1] ?? '').sort()
const nounsOf = (text: string): string[] =>
  [...text.matchAll(/\{\w+:(\w+)\}/g)].map(match => match[1] ?? '')

test('every message has words in Arabic and in English', () => {
  for (const { key, text } of every)
    for (const lang of languages) assert.notEqual(text[lang].trim(), '', `${key} in ${lang}`)
})

test('Arabic and English of a message take the same values', () => {
  for (const { key, text } of every) assert.deepEqual(slotsOf(text.ar), slotsOf(text.en), key)
})

test('every counted noun that a message names stands in its area', () => {
  for (const { key, area, text } of every)
    for (const noun of [...nounsOf(text.ar), ...nounsOf(text.en)])
      assert.ok(noun === 'duration' || Object.hasOwn(area.nouns, noun), `${key} counts ${noun}`)
})

test('every counted noun has all plural forms of its language', () => {
  const nouns = Object.values(areas).flatMap((area: Area) => Object.entries<Noun>(area.nouns))

  for (const [name, noun] of nouns)
    for (const lang of languages) {
      const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
      assert.deepEqual(Object.keys(noun[lang]).sort(), forms.sort(), `${name} in ${lang}`)
    }
})

test('no message carries markup, an exclamation mark or Arabic-Indic digits', () => {
  for (const { key, text } of every)
    for (const lang of languages) assert.doesNotMatch(text[lang], /[<>&!٠-٩]/, `${key} in ${lang}`)
})

test('Arabic messages hold no Latin words but file formats and the other language’s name', () => {
  for (const { key, text } of every)
    if (key !== 'page.otherLanguage')
      assert.doesNotMatch(text.ar.replace(/\{[^}]*\}|XML/g, ''), /[A-Za-z]/, key)
})

test('a message is found by its full key and by its area alike', () => {
  assert.equal(message('ar', 'ticker.pause'), 'أوقف الشريط')
  assert.equal(messageFrom(ticker, 'ar', 'pause'), 'أوقف الشريط')
})

test('numbers come with their noun in the form the language asks for', () => {
  const said = (ok: number, total: number): string => message('ar', 'page.sources', { ok, total })

  assert.equal(said(38, 40), '38 من 40 مصدرًا')
  assert.equal(said(1, 2), '1 من مصدرين')
  assert.equal(said(3, 5), '3 من 5 مصادر')
  assert.equal(message('en', 'page.sources', { ok: 0, total: 1 }), '0 of 1 source')
})

test('words put into a message are isolated from its direction', () => {
  const said = message('ar', 'board.credits', { agencies: 'Le Courrier (AFP)' })

  assert.equal(said, 'نقلًا عن \u2068Le Courrier (AFP)\u2069')
})

test('words put into a message stay words, also when they look like a placeholder', () => {
  const said = message('en', 'ticker.added', { line: '{line} <b>$&</b>' })

  assert.equal(said, 'New: \u2068{line} <b>$&</b>\u2069')
})
