import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anArticle } from '@shareet/testkit/builders'
import { readArticle } from '../../reading/index.ts'
import { articleId } from '../../values/index.ts'
import type { Headline, Report } from '../story.ts'
import { createMeanings } from './create-meanings.ts'

function reportOf(title: string, id = title): Report {
  const article = anArticle({ id: articleId(id), title })
  return { article, reading: readArticle(article), copyOf: null }
}

const headlineOf = (text: string, id = text): Headline => ({ article: articleId(id), text })

test('headlines are asked for, the latest first, until a model said what they mean', () => {
  const meanings = createMeanings(1000)
  for (const title of ['a', 'b', 'c']) meanings.want(reportOf(title))

  assert.deepEqual(
    meanings.wanted(2).map(({ text }) => text),
    ['c', 'b'],
  )
  assert.equal(meanings.learn(headlineOf('c'), [1, 2]), true)
  assert.equal(meanings.learn(headlineOf('b'), null), false)
  assert.deepEqual(meanings.wanted(9), [headlineOf('a')])
  assert.ok(meanings.of([reportOf('c')]))
  assert.equal(meanings.of([reportOf('b')]), null)
})

test('a new headline is asked for anew, and what the old one meant is dropped', () => {
  const meanings = createMeanings(1000)
  const report = reportOf('a')
  meanings.want(report)
  meanings.learn(headlineOf('a'), [1, 2])

  meanings.want(reportOf('another', 'a'))

  assert.equal(meanings.of([report]), null)
  assert.deepEqual(meanings.wanted(9), [headlineOf('another', 'a')])
  // An answer that was on its way is of the old one.
  assert.equal(meanings.learn(headlineOf('a'), [1, 2]), false)
  assert.equal(meanings.learn(headlineOf('another', 'a'), [1, 2]), true)
})

test('no more is kept than the bytes allow, the oldest give way', () => {
  const meanings = createMeanings(100)
  const reports = Array.from({ length: 50 }, (_, at) => reportOf(`h${at}`))
  for (const report of reports) meanings.want(report)
  for (const { article } of reports)
    meanings.learn(headlineOf(article.title), new Array(10).fill(1))

  const kept = reports.filter(report => meanings.of([report]))
  assert.equal(kept.length, 10)
  assert.deepEqual(kept, reports.slice(-10))
})

test('what is no longer live, or was never asked for, is not kept', () => {
  const meanings = createMeanings(1000)
  const report = reportOf('a')
  meanings.want(report)
  meanings.forget(articleId('a'))

  assert.equal(meanings.learn(headlineOf('a'), [1]), false)
  assert.deepEqual(meanings.wanted(9), [])
  assert.equal(meanings.of([report]), null)
})

test('without room for meanings none is asked for', () => {
  const meanings = createMeanings(0)
  meanings.want(reportOf('a'))
  assert.deepEqual(meanings.wanted(9), [])
})

test('only so many wait, the oldest are let be', () => {
  const meanings = createMeanings(1000)
  const [report] = [reportOf('a')]
  for (let at = 0; at < 25_000; at++)
    meanings.want({ ...report, article: { ...report.article, id: articleId(`${at}`) } })

  const waiting = meanings.wanted(Infinity)
  assert.equal(waiting.length, 20_000)
  assert.equal(waiting[0]?.article, '24999')
})
