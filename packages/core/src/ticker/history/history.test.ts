import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON } from '@shareet/testkit/builders'
import fc from 'fast-check'
import type { Weighed } from '../../importance/index.ts'
import { HOUR, MINUTE, articleId, instant, itemId, storyId } from '../../values/index.ts'
import { emptyRundown } from '../item.ts'
import type { Item, Rundown } from '../item.ts'
import { changedPlaces, traceDay } from './index.ts'
import type { Place, Placed } from './index.ts'

const weighed = (score: number): Weighed => ({
  score,
  urgency: 4,
  breaking: false,
  unconfirmed: false,
  signals: [],
})

const item = (name: string, score: number): Item => ({
  id: itemId(name),
  story: storyId(name),
  line: {
    text: name,
    language: 'en',
    direction: 'ltr',
    attribution: null,
    kicker: null,
    from: { article: articleId('a'), part: 'title' },
    graphemes: name.length,
  },
  lineRevision: 0,
  wordsSince: NOON,
  weighed: weighed(score),
  reports: 1,
  publishers: [],
  since: NOON,
  firstReport: NOON,
  lastReport: NOON,
  url: null,
})

const rundown = (...items: readonly Item[]): Rundown => ({ ...emptyRundown(NOON), items })
const told = (places: readonly Place[]): readonly string[] =>
  places.map(({ story, rank, score }) => `${story} ${rank ?? 'off'} ${score}`)

test('only what came, went, moved or weighs otherwise has a new place', () => {
  const before = rundown(item('a', 50), item('b', 40), item('c', 30))
  const after = rundown(item('a', 50), item('c', 45), item('d', 20))

  assert.deepEqual(told(changedPlaces(before, after)), ['c 2 45', 'd 3 20', 'b off 40'])
  assert.deepEqual(changedPlaces(after, after), [])
})

const rundowns = fc.array(
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 5 }),
  { minLength: 1, maxLength: 30 },
)

test('the changed places of a day tell every rundown of it again', () => {
  fc.assert(
    fc.property(rundowns, orders => {
      const places = new Map<string, Place>()
      let before = rundown()
      for (const order of orders) {
        const after = rundown(...order.map((name, at) => item(name, 90 - at)))
        for (const place of changedPlaces(before, after)) places.set(place.story, place)
        before = after

        const onAir = [...places.values()]
          .filter(({ rank }) => rank !== null)
          .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
        assert.deepEqual(
          onAir.map(({ story }) => String(story)),
          order,
        )
      }
    }),
  )
})

const placed = (name: string, minute: number, rank: number | null, score = 50): Placed => ({
  story: storyId(name),
  at: instant(NOON + minute * MINUTE),
  rank,
  score,
  urgency: 3,
  breaking: false,
})
const day = (...places: readonly Placed[]) => traceDay(places, NOON, instant(NOON + 24 * HOUR))

test('a story has its way over the day, the best placed first', () => {
  const { traces, more } = day(
    placed('a', -30, 2),
    placed('b', 0, 1, 60),
    placed('a', 60, 1, 70),
    placed('b', 60, 2, 55),
    placed('b', 120, null, 40),
  )

  assert.deepEqual(
    traces.map(({ story, peak, highest }) => [story, peak, highest]),
    [
      ['a', 1, 70],
      ['b', 1, 60],
    ],
  )
  assert.deepEqual(
    traces[0]?.places.map(({ at, rank }) => [(at - NOON) / MINUTE, rank]),
    [
      [0, 2],
      [60, 1],
    ],
  )
  assert.equal(more, 0)
})

test('a day that began a few minutes ago is told minute by minute', () => {
  const minutes = Array.from({ length: 5 }, (_, at) => placed('a', 1435 + at, 1 + at))

  assert.equal(day(...minutes).traces[0]?.places.length, 5)
})

test('a way has at most one place a moment, a story that was on air for less is told, and stories are counted', () => {
  const busy = Array.from({ length: 3000 }, (_, at) => placed('busy', at / 3, 1 + (at % 3)))
  const short = [placed('short', 2, 5), placed('short', 3, null)]
  const many = Array.from({ length: 150 }, (_, at) => placed(`s${at}`, 1400, 6))
  const { traces, more } = day(...busy, ...short, ...many)

  assert.equal(traces.length, 120)
  assert.equal(more, 32)
  assert.ok((traces.find(({ story }) => story === 'busy')?.places.length ?? 0) <= 288)
  assert.deepEqual(
    traces.find(({ story }) => story === 'short')?.places.map(({ rank }) => rank),
    [5, null],
  )
})
