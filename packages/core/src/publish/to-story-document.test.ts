import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aReport, aStory, anArticle, NOON } from '@shareet/testkit/builders'
import { createScoreboard, importancePolicy } from '../importance/index.ts'
import { makeLine } from '../ticker/index.ts'
import { MINUTE, articleId, instant, storyId } from '../values/index.ts'
import { toStoryDocument } from './to-story-document.ts'

const report = (id: string, minutes: number, copyOf: string | null = null) =>
  aReport({
    article: anArticle({
      id: articleId(id),
      published: instant(NOON + minutes * MINUTE),
      firstSeen: instant(NOON + 30 * MINUTE),
    }),
    copyOf: copyOf === null ? null : articleId(copyOf),
  })

test('reports come oldest first, and each says how it came into the story', () => {
  const reports = [report('b', 5), report('a', 0), report('c', 9, 'a')]
  const story = aStory({ id: storyId('b'), reports })
  const board = createScoreboard(
    () => story,
    () => [],
    importancePolicy,
  )
  const weighed = board.weigh(story, story.lastReport)
  const scores = new Map([[articleId('a'), 0.7]])

  const document = toStoryDocument(
    story,
    true,
    weighed,
    makeLine(story, { maxGraphemes: 90 }),
    scores,
  )

  const at = '2026-06-22T12:30:00.000Z'
  assert.deepEqual(
    document.reports.map(({ id, role, copyOf, joined }) => ({ id, role, copyOf, joined })),
    [
      { id: 'a', role: 'own', copyOf: null, joined: { at, began: false, score: 0.7 } },
      { id: 'b', role: 'own', copyOf: null, joined: { at, began: true, score: null } },
      { id: 'c', role: 'copy', copyOf: 'a', joined: { at, began: false, score: null } },
    ],
  )
})
