import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, anArticle } from '@shareet/testkit/builders'
import { openNewsroom, reconsider, takeIn } from './pipeline.ts'
import type { Newsroom } from './pipeline.ts'
import { MINUTE, articleId, instant, publisherId } from './values/index.ts'

const QUAKE_EN = 'Earthquake injures 49 people on Indonesian island of Lombok'
const QUAKE_AR = 'زلزال في جزيرة لومبوك الإندونيسية يصيب 49 شخصا'
const AGAIN_AR = 'إصابة 49 شخصا في زلزال ضرب جزيرة لومبوك الإندونيسية'
const FILLER = [
  'Central bank of Norway raises interest rates',
  'Museum of Lisbon opens new wing for tiles',
  'البرلمان الأردني يناقش موازنة العام المقبل',
  'افتتاح معرض الكتاب في الدار البيضاء',
]

function report(newsroom: Newsroom, title: string, minutes: number): void {
  const time = instant(NOON + minutes * MINUTE)
  const publisher = aPublisher({ id: publisherId(title) })
  takeIn(
    newsroom,
    anArticle({
      id: articleId(title),
      title,
      text: '',
      published: time,
      firstSeen: time,
      publisher,
    }),
    time,
  )
}

function scoreOf(newsroom: Newsroom, title: string): number {
  const id = newsroom.stories.storyOf(articleId(title))?.id
  const found = newsroom.scores
    .top(50, instant(NOON + 60 * MINUTE))
    .find(({ story }) => story.id === id)
  return found?.weighed.score ?? assert.fail(`${title} has no score`)
}

test('outlets of other languages that tell of the event count from when the stories are linked', () => {
  const newsroom = openNewsroom()
  for (const [at, title] of [...FILLER, QUAKE_EN, QUAKE_AR].entries()) report(newsroom, title, at)
  const alone = scoreOf(newsroom, QUAKE_EN)

  const events = reconsider(newsroom)

  assert.deepEqual(
    events.map(({ kind, story }) => [kind, String(story)]),
    [
      ['linked', QUAKE_EN],
      ['linked', QUAKE_AR],
    ],
  )
  assert.ok(scoreOf(newsroom, QUAKE_EN) > alone)
})

test('a report raises the stories in other languages about its event too', () => {
  const newsroom = openNewsroom()
  for (const [at, title] of [...FILLER, QUAKE_EN, QUAKE_AR].entries()) report(newsroom, title, at)
  reconsider(newsroom)
  const before = scoreOf(newsroom, QUAKE_EN)

  report(newsroom, AGAIN_AR, 20)

  assert.equal(newsroom.stories.storyOf(articleId(AGAIN_AR))?.id, QUAKE_AR)
  assert.ok(scoreOf(newsroom, QUAKE_EN) > before)
})
