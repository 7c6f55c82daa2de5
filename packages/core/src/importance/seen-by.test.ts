import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import type { Report, Story } from '../stories/index.ts'
import { MINUTE, articleId, instant, sourceId } from '../values/index.ts'
import { seenBy } from './seen-by.ts'

const reportOf = (source: string, minutes: number, copyOf: string | null = null): Report =>
  aReport({
    article: anArticle({
      id: articleId(`${source} ${minutes}`),
      source: sourceId(source),
      published: instant(NOON + minutes * MINUTE),
    }),
    copyOf: copyOf === null ? null : articleId(copyOf),
  })
const storyOf = (...reports: readonly Report[]): Story =>
  aStory({ reports, firstReport: NOON, lastReport: instant(NOON + 60 * MINUTE) })
const only = (...sources: readonly string[]) => seenBy({ sources: new Set(sources.map(sourceId)) })

test('who looks at all sources sees the story itself, and so does who looks at all of its sources', () => {
  const story = storyOf(reportOf('a', 0), reportOf('b', 5))

  assert.equal(seenBy({ sources: null })(story), story)
  assert.equal(only('a', 'b', 'c')(story), story)
})

test('of a story that others tell too there is what the ticker’s own sources tell, with their times', () => {
  const seen = only('b')(storyOf(reportOf('a', 0), reportOf('b', 5), reportOf('b', 9)))

  assert.deepEqual(
    seen?.reports.map(({ article }) => article.source),
    ['b', 'b'],
  )
  assert.deepEqual([seen?.firstReport, seen?.lastReport], [NOON + 5 * MINUTE, NOON + 9 * MINUTE])
})

test('a story that none of its sources tells is out of sight', () => {
  assert.equal(only('c')(storyOf(reportOf('a', 0), reportOf('b', 5))), undefined)
})

test('an article that one of its sources brought too is seen, whoever brought it first', () => {
  const report = reportOf('a', 0)
  const both = { ...report, article: { ...report.article, alsoFrom: [sourceId('b')] } }

  assert.equal(only('b')(storyOf(both))?.reports.length, 1)
})

test('where an original is out of sight its first copy in sight stands for it, so that somebody says it', () => {
  const seen = only(
    'b',
    'c',
  )(storyOf(reportOf('wire', 0), reportOf('b', 5, 'wire 0'), reportOf('c', 9, 'wire 0')))

  assert.deepEqual(
    seen?.reports.map(({ copyOf }) => copyOf),
    [null, 'b 5'],
  )
})

test('a report that comes later is seen: what was seen of the story before is not kept for it', () => {
  const see = only('a')
  const before = storyOf(reportOf('a', 0), reportOf('b', 1))
  const after = { ...before, reports: [...before.reports, reportOf('a', 2)] }

  assert.equal(see(before)?.reports.length, 1)
  assert.equal(see(after)?.reports.length, 2)
})
