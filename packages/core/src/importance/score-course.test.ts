import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import type { Report, Story } from '../stories/index.ts'
import { HOUR, MINUTE, instant, publisherId } from '../values/index.ts'
import { plainBackdrop } from './backdrop.ts'
import { gatherEvidence } from './evidence.ts'
import { importancePolicy, weighStory, worldAudience } from './index.ts'
import { scoreCourse } from './score-course.ts'

const around = { linked: [], listening: 40, backdrop: plainBackdrop, audience: worldAudience }

const reportAt = (publisher: number, minutes: number): Report => {
  const at = instant(NOON + minutes * MINUTE)
  return aReport({
    article: anArticle({
      url: `https://p${publisher}.example/${minutes}`,
      publisher: aPublisher({ id: publisherId(`p${publisher}`) }),
      published: at,
      firstSeen: at,
    }),
  })
}
const story = aStory({ reports: [0, 10, 20, 60].map((at, index) => reportAt(index, at)) })
const END = instant(NOON + 6 * HOUR)
const course = (each: Story, until = END, linked: readonly Story[] = []) =>
  scoreCourse(each, { ...around, linked }, until, importancePolicy)

test('a course rises with each report, falls between them, and ends with what the story weighs', () => {
  const points = course(story)
  const scoreAt = (minutes: number): number =>
    points.find(({ at }) => at === NOON + minutes * MINUTE)?.score ?? NaN

  assert.ok(scoreAt(0) < scoreAt(10) && scoreAt(10) < scoreAt(20) && scoreAt(20) < scoreAt(60))
  const after = points.filter(({ at }) => at >= NOON + 60 * MINUTE).map(({ score }) => score)
  assert.deepEqual(
    after,
    after.toSorted((a, b) => b - a),
  )
  const now = weighStory(gatherEvidence(story, around, END), importancePolicy).score
  assert.deepEqual(points.at(-1), { at: END, score: now })
})

test('a course of a long story has few points, and one that had not begun has none', () => {
  const long = aStory({
    reports: Array.from({ length: 300 }, (_, index) => reportAt(index, index)),
  })

  assert.ok(course(long).length <= 66)
  assert.deepEqual(course(story, instant(NOON - MINUTE)), [])
})

test('a story in another language counts from when it was told', () => {
  const other = aStory({ language: 'ar', reports: [reportAt(9, 30)] })
  const alone = course(story)
  const both = course(story, END, [other])

  for (const [index, { at, score }] of alone.entries())
    if (at < NOON + 30 * MINUTE) assert.equal(both[index]?.score, score)
    else assert.ok((both[index]?.score ?? 0) > score)
})
