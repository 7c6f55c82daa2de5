import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, anArticle } from '@shareet/testkit/builders'
import { explain, openNewsroom, reconsider, refresh, takeIn } from './pipeline.ts'
import type { Newsroom } from './pipeline.ts'
import type { Order } from './desk/index.ts'
import { emptyRundown, tickerPolicy } from './ticker/index.ts'
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

test('what an editor ordered of a story counts, however little it weighs, and is told as the reason', () => {
  const newsroom = openNewsroom()
  // Nothing among the best of a ticker of one line.
  const small = { ...tickerPolicy, items: 1, fewestItems: 1 }
  for (const [at, title] of [...FILLER, QUAKE_EN, QUAKE_AR].entries()) report(newsroom, title, at)
  for (let n = 0; n < 8; n++) report(newsroom, `${QUAKE_EN} ${n}`, 10 + n)
  const now = instant(NOON + 30 * MINUTE)
  const weak = newsroom.stories.storyOf(articleId(FILLER[1] ?? ''))?.id ?? assert.fail()
  const orders = new Map<typeof weak, Order>([[weak, { verb: 'pin', at: now }]])

  const plain = refresh(newsroom, emptyRundown(now), small, now).rundown
  const pinned = refresh(newsroom, emptyRundown(now), small, now, { orders }).rundown
  const looks = explain(newsroom, pinned, small, now, orders)
  let look = looks.next()
  while (!look.done) look = looks.next()

  assert.notEqual(plain.items[0]?.story, weak)
  assert.equal(pinned.items[0]?.story, weak)
  assert.equal(pinned.items[0]?.order?.verb, 'pin')
  assert.equal(look.value[0]?.held, 'desk')

  // Lowering brings nothing on air that would not be there without.
  const foreign = newsroom.stories.storyOf(articleId(QUAKE_EN))?.id ?? assert.fail()
  const lowered = new Map<typeof foreign, Order>([[foreign, { verb: 'lower', at: now }]])
  const blind = { ...small, items: 12, audience: { ...small.audience, id: 'ar', tongues: ['ar'] } }
  const after = refresh(newsroom, emptyRundown(now), blind, now, { orders: lowered }).rundown
  assert.ok(after.items.every(({ story }) => story !== foreign))
})
