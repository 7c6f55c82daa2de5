import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aReading, aReport } from '@shareet/testkit/builders'
import { articleId } from '../values/index.ts'
import { tellsNews } from './tells-news.ts'

const told = [
  aReport({
    reading: aReading({
      names: ['khalid mansour'],
      numbers: [{ value: 4, role: 'injured' }],
      eventKind: 'accident',
    }),
  }),
]
const report = (change: Parameters<typeof aReading>[0]): ReturnType<typeof aReport> =>
  aReport({ reading: aReading({ names: [], numbers: [], eventKind: null, ...change }) })

test('a new toll, a new full name or a new kind of event is news', () => {
  assert.ok(tellsNews(report({ numbers: [{ value: 6, role: 'injured' }] }), told))
  assert.ok(tellsNews(report({ names: ['salma haddad'] }), told))
  assert.ok(tellsNews(report({ eventKind: 'attack' }), told))
})

test('what was told, a part of a known name, a figure of nothing and a copy are not', () => {
  assert.ok(!tellsNews(report({ numbers: [{ value: 4, role: 'injured' }] }), told))
  assert.ok(!tellsNews(report({ names: ['mansour'] }), told))
  assert.ok(!tellsNews(report({ numbers: [{ value: 7, role: null }] }), told))
  const copy = { ...report({ eventKind: 'attack' }), copyOf: articleId('a') }
  assert.ok(!tellsNews(copy, told))
})
