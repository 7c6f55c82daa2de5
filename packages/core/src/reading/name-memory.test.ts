import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON } from '@shareet/testkit/builders'
import { DAY, instant } from '../values/index.ts'
import { createNameMemory, markArticle, readArticle } from './index.ts'
import type { NameMemory } from './index.ts'

/** A memory that has read these reports, one a minute. */
function after(reports: readonly string[], from = NOON): NameMemory {
  const names = createNameMemory()
  for (const [index, text] of reports.entries())
    names.learn(readArticle(articleOf(text), names), instant(from + index * 60_000))
  return names
}

const articleOf = (title: string, text = ''): Parameters<typeof readArticle>[0] => ({
  title,
  text,
  declaredLanguage: null,
  url: null,
  published: NOON,
})

const people = (text: string, names?: NameMemory): readonly string[] =>
  markArticle(articleOf(text), names).people.map(({ name }) => name)

const TWICE = [
  'وصل وزير النقل سامر البطراوي إلى الميناء',
  'وزير النقل سامر البطراوي يفتتح الميناء الجديد',
]

test('a bare family name is the person that earlier reports named', () => {
  const headline = 'البطراوي: الميناء يعمل منذ الصباح'

  assert.deepEqual(people(headline), [])
  assert.deepEqual(people(headline, after(TWICE)), ['سامر البطراوي'])
})

test('a clitic on a known family name does not hide it', () => {
  assert.deepEqual(people('شكر خاص من العمال للبطراوي', after(TWICE)), ['سامر البطراوي'])
})

test('one report alone makes nobody known', () => {
  assert.deepEqual(people('البطراوي: الميناء يعمل', after(TWICE.slice(0, 1))), [])
})

test('a word that reports use without the name as often is no name', () => {
  const common = Array.from({ length: 6 }, () => 'الميناء الكبير يعمل منذ الصباح')

  const names = after([
    'وصل وزير النقل سامر الكبير إلى المدينة',
    'وزير النقل سامر الكبير يزور المدينة',
    ...common,
  ])

  assert.deepEqual(people('الحريق الكبير في المدينة', names), [])
})

test('a family of which two people are known stays a name, but nobody’s own', () => {
  const names = after([...TWICE, 'وصل وزير الصحة نادر البطراوي إلى الميناء'])

  assert.deepEqual(people('البطراوي: الميناء يعمل منذ الصباح', names), ['البطراوي'])
})

test('a name that nobody gave for the time that articles are live is forgotten', () => {
  const names = after(TWICE)
  names.learn(readArticle(articleOf('Rain in the north')), instant(NOON + 5 * DAY))

  assert.equal(names.size, 0)
})

test('the memory is bounded, and the latest names stay', () => {
  const names = createNameMemory({
    sightings: 1,
    elsewhere: 1,
    forgetMs: 4 * DAY,
    names: 40,
    perWord: 4,
  })
  for (let index = 0; index < 200; index++)
    names.learn(
      {
        language: 'en',
        people: [`Jo Smith${index}`],
        organisations: [],
        titleTerms: ['jo', `smith${index}`],
        bodyTerms: [],
      },
      instant(NOON + index),
    )

  assert.equal(names.size, 40)
  assert.equal(names.startingWith('smith199').length, 1)
  assert.equal(names.startingWith('smith1').length, 0)
})

test('in a script with capitals a known name stands alone: Brown University is not Mr Brown', () => {
  const names = after([
    'Prime Minister Gordon Tamworth met ministers',
    'Prime Minister Gordon Tamworth spoke on Monday',
  ])

  assert.ok(people('Voters thank Tamworth after a long day', names).includes('Gordon Tamworth'))
  assert.ok(!people('Students protest at Tamworth University', names).includes('Gordon Tamworth'))
})
