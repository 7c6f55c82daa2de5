import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anArticle, aReading, aReport, aStory } from '@shareet/testkit/builders'
import { plainStyle } from '../style/index.ts'
import { makeLine } from './make-line.ts'
import type { Line } from './line.ts'
import { translateLine } from './translate-line.ts'

const TITLE = 'Floods kill 1,234 people in Velmar as the river rises'
const story = aStory({
  language: 'en',
  reports: [
    aReport({
      article: anArticle({ title: TITLE }),
      reading: aReading({ language: 'en', direction: 'ltr', countries: ['PK'] }),
    }),
  ],
})
const line = makeLine(story, { maxGraphemes: 90 })

const translated = (text: string, banned: readonly string[] = []): Line | undefined =>
  translateLine(story, line, { text, by: 'LibreTranslate' }, 'ar', {
    maxGraphemes: 90,
    style: { ...plainStyle, banned },
  })

test('a translation takes the place of the words, with what they were and who did it', () => {
  const made = translated('فيضانات تقتل 1234 شخصا في فيلمار مع ارتفاع النهر')

  assert.equal(made?.text, 'فيضانات تقتل 1234 شخصا في فيلمار مع ارتفاع النهر')
  assert.deepEqual([made?.language, made?.direction], ['ar', 'rtl'])
  assert.deepEqual(made?.translated, { text: TITLE, language: 'en', by: 'LibreTranslate' })
  assert.equal(made?.kicker, 'باكستان')
  assert.equal(made?.attribution?.form, 'before')
})

test('figures may change their digits and the marks between thousands, and nothing else', () => {
  assert.ok(translated('فيضانات تقتل ١٬٢٣٤ شخصا في فيلمار'))
  assert.equal(translated('فيضانات تقتل 1243 شخصا في فيلمار'), undefined)
  assert.equal(translated('فيضانات تقتل الكثيرين في فيلمار'), undefined)
  assert.equal(translated('فيضانات تقتل 1234 شخصا في 15 قرية'), undefined)
})

test('figures that stand side by side are two, and groups of thousands one', () => {
  const quake = { ...line, text: 'Quake of magnitude 6.8 at 49 km injures 12,500' }
  const sure = (text: string): boolean =>
    translateLine(story, quake, { text, by: 'x' }, 'ar', { maxGraphemes: 90 }) !== undefined

  assert.ok(sure('زلزال بقوة 6,8 49 كلم يصيب 12 500 شخص'))
  assert.ok(!sure('زلزال بقوة 6,8 يصيب 49 12 500 500 شخص'))
})

test('small figures may be written as words', () => {
  const two = { ...line, text: 'Two bridges fall, 2 dead' }
  const words = { text: 'انهيار جسرين ومقتل شخصين في فيلمار', by: 'x' }

  assert.ok(translateLine(story, two, words, 'ar', { maxGraphemes: 90 }))
})

test('what is not the language asked for, is the same words, or far too long is not shown', () => {
  assert.equal(translated('Les inondations font 1234 morts à Velmar'), undefined)
  assert.equal(translated(TITLE), undefined)
  assert.equal(translated(''), undefined)
  assert.equal(translated(`قتل 1234 ${'كلمة أخرى من كلام كثير '.repeat(9)}`), undefined)
})

test('a translation keeps to the length and the words of the house', () => {
  const long = `فيضانات تقتل 1234 شخصا في فيلمار مع ارتفاع النهر، بحسب ما قال مسؤولون في الإقليم يوم الاثنين الماضي`
  assert.ok((translated(long)?.graphemes ?? 99) <= 90)
  assert.equal(translated('فيضانات تقتل 1234 شخصا في فيلمار', ['تقتل']), undefined)
})

test('a translation is text in one line, whatever the service sends', () => {
  const made = translated('فيضانات تقتل\u202e 1234 شخصا\nفي <b>فيلمار\u0000</b>')

  assert.equal(made?.text, 'فيضانات تقتل 1234 شخصا في <b>فيلمار </b>')
})
