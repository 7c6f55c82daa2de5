import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openNewsroom, takeIn } from '@shareet/core'
import { emptyRundown, tickerPolicy } from '@shareet/core/ticker'
import { articleId, publisherId, tickerId } from '@shareet/core/values'
import { NOON, aPublisher, anArticle } from '@shareet/testkit/builders'
import { createManualClock, createMemoryStore } from '../adapters/memory/index.ts'
import { openDesk } from './desk.ts'

const MAIN = tickerId('main')
const TITLES = [
  'زلزال في جزيرة لومبوك الإندونيسية يصيب 49 شخصا',
  'زلزال في جزيرة لومبوك الإندونيسية يصيب 49 شخصا وفق السلطات',
]

test('an order by the id of a story that another one took in is about that one', async () => {
  const newsroom = openNewsroom()
  const stories = TITLES.map(title => {
    const publisher = aPublisher({ id: publisherId(title) })
    const article = anArticle({ id: articleId(title), title, text: '', publisher })
    return takeIn(newsroom, article, NOON).event.story
  })
  const { decisions } = createMemoryStore()
  const ports = {
    decisions,
    clock: createManualClock(NOON),
    inTurn: <T>(work: () => Promise<T>) => work(),
  }
  const desk = await openDesk(ports, newsroom, [MAIN])
  const order = (story: string) =>
    desk.decide(MAIN, tickerPolicy, emptyRundown(NOON), { verb: 'kill', story, by: 'ليلى' })
  assert.equal(stories[0], stories[1])

  const decided = await order(TITLES[1] ?? '')
  const nobody = await order('no such story')

  assert.equal(decided.ok && decided.value.verb !== 'forget' && decided.value.story, stories[0])
  assert.deepEqual(nobody, { ok: false, error: 'no-story' })
  assert.equal(
    desk.ruling(MAIN, tickerPolicy).orders.get(stories[0] ?? assert.fail())?.verb,
    'kill',
  )
  assert.equal((await decisions.last(MAIN, 10)).length, 1)
})
