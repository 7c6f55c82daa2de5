import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aReport, aStory } from '@shareet/testkit/builders'
import fc from 'fast-check'
import type { Weighed } from '../../importance/index.ts'
import { HOUR, SECOND, instant, storyId } from '../../values/index.ts'
import { choose } from '../choose.ts'
import type { Candidate, Standing } from '../choose.ts'
import { tickerPolicy } from '../policy.ts'
import { holdOf } from './hold-of.ts'
import type { Hold } from './hold-of.ts'
import { newcomersFor } from './newcomers-for.ts'

const policy = { ...tickerPolicy, items: 3, fewestItems: 2 }
const never = (): boolean => false

const weighed = (score: number, rest: Partial<Weighed> = {}): Weighed => ({
  score,
  urgency: 4,
  breaking: false,
  unconfirmed: false,
  signals: [],
  ...rest,
})
const candidate = (name: string, score: number, rest?: Partial<Weighed>): Candidate => ({
  story: aStory({ id: storyId(name), reports: [aReport()], lastReport: NOON }),
  weighed: weighed(score, rest),
})
const onAir = (name: string, rest: Partial<Standing> = {}): Standing => ({
  story: storyId(name),
  since: instant(NOON - HOUR),
  weighed: weighed(30),
  ...rest,
})
const others = [candidate('b', 60), candidate('c', 50)]
const air = (item: Standing): readonly Standing[] => [item, onAir('b'), onAir('c')]

function heldBy(own: Candidate, item = onAir('a'), rest = others): Hold | null {
  const candidates = [own, ...rest].sort((a, b) => b.weighed.score - a.weighed.score)
  return holdOf(own.story.id, air(item), candidates, never, policy, NOON)
}

test('what keeps an item on air is the rule without which it would leave', () => {
  const entered = onAir('a', { since: instant(NOON - SECOND) })
  const alerting = onAir('a', { weighed: weighed(30, { breaking: true }) })
  const warning = { signal: 'alert', value: 1, weight: 4, contribution: 4, facts: {} }

  assert.equal(heldBy(candidate('a', 40)), 'score')
  assert.equal(heldBy(candidate('a', 5), entered), 'minimum-time')
  assert.equal(heldBy(candidate('a', 5, { breaking: true }), alerting), 'alert')
  assert.equal(heldBy(candidate('a', 18)), 'gap')
  assert.equal(heldBy(candidate('a', 17, { signals: [warning] })), 'official-alert')
  assert.equal(heldBy(candidate('a', 30), onAir('a'), [...others, candidate('d', 32)]), 'margin')
  assert.equal(heldBy(candidate('a', 12), onAir('a'), [candidate('b', 14)]), 'slow-day')
  assert.equal(heldBy(candidate('a', 5)), null)
})

test('a pin holds, and so do an editor’s points where it would leave without them', () => {
  const pinned = { ...candidate('a', 5), order: { verb: 'pin', at: NOON } } as const
  const strong = { ...candidate('a', 40), order: { verb: 'raise', at: NOON } } as const

  assert.equal(heldBy(pinned), 'desk')
  assert.equal(heldBy({ ...strong, order: pinned.order }), 'desk')
  assert.equal(heldBy({ ...candidate('a', 8), order: strong.order }), 'desk')
  assert.equal(heldBy(strong), 'score')
  assert.equal(newcomersFor(pinned.story.id, air(onAir('a')), [pinned], 20, policy, NOON), null)
})

const bar = policy.enterScore
const scores = fc.uniqueArray(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 3 })

test('so many newcomers with a little more take an item’s place, and one fewer do not', () => {
  fc.assert(
    fc.property(scores, given => {
      const stories = given.map((score, index) => candidate(`s${index}`, score))
      const items = stories.map(({ story }) => onAir(String(story.id)))
      for (const { story } of stories) {
        const newcomers = newcomersFor(story.id, items, stories, bar, policy, NOON)
        assert.ok(newcomers)
        const stays = (count: number, score: number): boolean => {
          const coming = Array.from({ length: count }, (_, index) =>
            candidate(`new-${index}`, score),
          )
          const all = [...stories, ...coming].sort((a, b) => b.weighed.score - a.weighed.score)
          return choose(items, all, never, policy, NOON).chosen.some(
            each => each.story.id === story.id,
          )
        }

        assert.equal(stays(newcomers.count, newcomers.score + 0.1), false)
        assert.equal(stays(newcomers.count - 1, newcomers.score + 0.1), true)
        assert.equal(stays(newcomers.count, newcomers.score - 0.1), true)
      }
    }),
  )
})

test('what had its longest time makes room for any newcomer that may enter', () => {
  const past = onAir('a', { since: instant(NOON - policy.maximumOnAirMs - HOUR) })
  const told = { ...candidate('a', 80).story, lastNewFact: past.since }
  const own = { ...candidate('a', 80), story: told }
  const stays = (score: number): boolean =>
    choose(air(past), [own, ...others, candidate('new', score)], never, policy, NOON).chosen.some(
      ({ story }) => story.id === told.id,
    )

  assert.deepEqual(newcomersFor(told.id, air(past), [own, ...others], bar, policy, NOON), {
    count: 1,
    score: bar,
  })
  assert.deepEqual([stays(bar + 1), stays(bar - 1)], [false, true])
})

test('nothing takes the place of an item that alerts or has only just entered', () => {
  const own = candidate('a', 30)
  const entered = onAir('a', { since: instant(NOON - SECOND) })
  const alerting = onAir('a', { weighed: weighed(30, { breaking: true }) })

  for (const item of [entered, alerting])
    assert.equal(newcomersFor(own.story.id, air(item), [own, ...others], bar, policy, NOON), null)
})
