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
    [{ at: NOON, score: 12 }],
    { linked: [], regroupings: [] },
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

test('stories in other languages come the largest first, with their own line, and what was merged says when and why', () => {
  const story = aStory({ id: storyId('b'), reports: [report('b', 5)] })
  const why = { score: 1.5, needed: 0.5, bias: -1, evidence: [] }
  const linkedOf = (id: string, count: number) => {
    const reports = Array.from({ length: count }, (_, at) => report(`${id}${at}`, at))
    const other = aStory({ id: storyId(id), reports })
    return { story: other, line: makeLine(other, { maxGraphemes: 90 }), why }
  }
  const board = createScoreboard(
    () => story,
    () => [],
    importancePolicy,
  )
  const merged = { kind: 'merged', story: storyId('b'), from: storyId('z'), why } as const

  const { linked, regroupings } = toStoryDocument(
    story,
    true,
    board.weigh(story, story.lastReport),
    makeLine(story, { maxGraphemes: 90 }),
    new Map(),
    [],
    {
      linked: [linkedOf('few', 1), linkedOf('many', 3)],
      regroupings: [{ ...merged, at: NOON, articles: [articleId('z')] }],
    },
  )

  assert.deepEqual(
    linked.map(({ id, reports }) => [id, reports]),
    [
      ['many', 3],
      ['few', 1],
    ],
  )
  assert.ok(linked[0]?.line.text)
  assert.deepEqual(regroupings, [{ ...merged, at: '2026-06-22T12:00:00.000Z', articles: ['z'] }])
})
