import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aReading, aReport, aStory } from '@shareet/testkit/builders'
import fc from 'fast-check'
import type { Order } from '../desk/index.ts'
import type { Weighed } from '../importance/index.ts'
import { HOUR, SECOND, articleId, instant, itemId, storyId } from '../values/index.ts'
import { choose } from './choose.ts'
import type { Candidate, Choice } from './choose.ts'
import type { Item } from './item.ts'
import { tickerPolicy } from './policy.ts'

const policy = { ...tickerPolicy, items: 3 }
const weighed = (score: number): Weighed => ({
  score,
  urgency: 4,
  breaking: false,
  unconfirmed: false,
  signals: [],
})

const candidate = (name: string, score: number, lastReport = NOON): Candidate => ({
  story: aStory({ id: storyId(name), reports: [aReport()], lastReport }),
  weighed: weighed(score),
})

const horoscope = (name: string, score: number): Candidate => {
  const reports = [aReport({ reading: aReading({ genre: 'horoscope' }) })]
  return {
    story: aStory({ id: storyId(name), reports, lastReport: NOON }),
    weighed: weighed(score),
  }
}

const onAir = (name: string, since = instant(NOON - HOUR)): Item => ({
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
  wordsSince: since,
  weighed: weighed(50),
  reports: 1,
  publishers: [],
  since,
  firstReport: NOON,
  lastReport: NOON,
  url: null,
})

const never = (): boolean => false
const names = ({ chosen }: Choice): string[] => chosen.map(({ story }) => String(story.id))

test('a horoscope does not fill a slow day', () => {
  assert.deepEqual(
    names(choose([], [horoscope('stars', 30), candidate('a', 12)], never, policy, NOON)),
    ['a'],
  )
})

test('horoscopes do not hold the bar of a slow day up', () => {
  const slow = { ...policy, fewestItems: 2 }
  const stars = ['x', 'y'].map(name => horoscope(name, policy.enterScore - 1))
  const candidates = [
    ...stars,
    candidate('a', policy.enterScore - 2),
    candidate('b', policy.enterScore - 3),
  ]

  assert.deepEqual(names(choose([], candidates, never, slow, NOON)), ['a', 'b'])
})

test('a story that turns out to be advertising leaves', () => {
  const choice = choose([onAir('a')], [horoscope('a', 60)], never, policy, NOON)

  assert.deepEqual(names(choice), [])
  assert.equal(choice.left.get(storyId('a')), 'unimportant')
})

test('the most important stories are on air, in order', () => {
  const choice = choose(
    [],
    [candidate('a', 30), candidate('b', 60), candidate('c', 40), candidate('d', 20)],
    never,
    policy,
    NOON,
  )

  assert.deepEqual(names(choice), ['b', 'c', 'a'])
})

test('a slow day lowers the bar until the fewest items are on air, and never for what is no news', () => {
  const slow = { ...policy, fewestItems: 2 }
  const candidates = [
    candidate('a', 30),
    candidate('b', policy.enterScore - 3),
    candidate('c', policy.enterScore - 4),
  ]

  const filled = choose([], candidates, never, slow, NOON)
  const thin = choose(
    [],
    [candidate('a', 30), candidate('b', policy.lowestEnterScore - 1)],
    never,
    slow,
    NOON,
  )

  assert.deepEqual(names(filled), ['a', 'b'])
  assert.deepEqual(names(thin), ['a'])
})

test('a newcomer must beat an item on air by the margin to take its place', () => {
  const air = ['a', 'b', 'c'].map(name => onAir(name))
  const with_ = (score: number): Choice =>
    choose(
      air,
      [candidate('a', 50), candidate('b', 45), candidate('c', 40), candidate('new', score)],
      never,
      policy,
      NOON,
    )

  assert.deepEqual(names(with_(42)), ['a', 'b', 'c'])
  assert.deepEqual(names(with_(44)), ['a', 'b', 'new'])
  assert.equal(with_(44).left.get(storyId('c')), 'displaced')
})

test('an item stays its minimum time on air whatever comes', () => {
  const fresh = onAir('weak', instant(NOON - 10 * SECOND))

  const choice = choose(
    [fresh],
    [candidate('weak', 12), ...['x', 'y', 'z'].map(name => candidate(name, 90))],
    never,
    policy,
    NOON,
  )

  assert.ok(names(choice).includes('weak'))
})

test('an item leaves when its story is gone, has aged out, or no longer matters, and the log says which', () => {
  const air = ['gone', 'old', 'faint'].map(name => onAir(name))
  const old = candidate('old', 50, instant(NOON - policy.expiryMs - 1))

  const { left } = choose(air, [old, candidate('faint', 1)], never, policy, NOON)

  assert.deepEqual([...left].sort(), [
    ['faint', 'unimportant'],
    ['gone', 'expired'],
    ['old', 'expired'],
  ])
})

test('one event is one line, and the more important story carries it', () => {
  const same = (a: { id: string }, b: { id: string }): boolean => a.id[0] === b.id[0]

  const choice = choose(
    [],
    [candidate('quake-1', 70), candidate('quake-2', 60), candidate('vote', 30)],
    same,
    policy,
    NOON,
  )

  assert.deepEqual(names(choice), ['quake-1', 'vote'])
})

test('two items with nearly equal scores do not change places back and forth', () => {
  const air = [onAir('a'), onAir('b')]

  const nearly = choose(air, [candidate('b', 51), candidate('a', 50)], never, policy, NOON)
  const clearly = choose(air, [candidate('b', 54), candidate('a', 50)], never, policy, NOON)

  assert.deepEqual(names(nearly), ['a', 'b'])
  assert.deepEqual(names(clearly), ['b', 'a'])
})

test('never more items than the ticker has, never one twice, and every item that left has a reason', () => {
  const scores = fc.array(fc.nat(100), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(scores, fc.array(fc.nat(19), { maxLength: 3 }), (drawn, aired) => {
      const all = drawn.map((score, index) => candidate(`s${index}`, score))
      const air = [...new Set(aired)].map(index => onAir(`s${index}`))

      const choice = choose(air, all, never, policy, NOON)

      assert.ok(choice.chosen.length <= policy.items)
      assert.equal(new Set(names(choice)).size, choice.chosen.length)
      for (const item of air)
        assert.ok(names(choice).includes(item.story) !== choice.left.has(item.story))
    }),
    { seed: 3, numRuns: 300 },
  )
})

test('an event told in several languages is shown in the ticker’s own, though another story of it is greater', () => {
  const told = (name: string, score: number, language: string): Candidate => ({
    ...candidate(name, score),
    story: { ...candidate(name, score).story, language },
  })
  const offers = [told('greater', 40, 'en'), told('own', 30, 'ar')]
  const arabic = { ...policy, language: 'ar' }

  assert.deepEqual(names(choose([], offers, () => true, arabic, NOON)), ['own'])
  assert.deepEqual(names(choose([], offers, () => true, policy, NOON)), ['greater'])
  assert.deepEqual(
    names(choose([onAir('greater', instant(NOON - SECOND))], offers, () => true, arabic, NOON)),
    ['greater'],
  )
})

const by = (verb: Order['verb'], at = NOON): Order => ({ verb, at })
const ordering = (each: Candidate, order: Order): Candidate => ({ ...each, order })

test('what an editor pinned is at the top, the latest first, and nothing takes its place', () => {
  const choice = choose(
    [onAir('a')],
    [
      candidate('a', 90),
      candidate('b', 80),
      ordering(candidate('old', 1), by('pin')),
      ordering(candidate('new', 2), by('pin', instant(NOON + SECOND))),
    ],
    never,
    policy,
    NOON,
  )

  assert.deepEqual(names(choice), ['new', 'old', 'a'])
})

test('a pinned story that is too old leaves all the same', () => {
  const old = candidate('a', 50, instant(NOON - policy.expiryMs - SECOND))

  const choice = choose([onAir('a')], [ordering(old, by('pin'))], never, policy, NOON)

  assert.equal(choice.left.get(storyId('a')), 'expired')
})

test('what an editor killed is off air at once, whatever holds it, and so is what else tells the event', () => {
  const alerting = { ...onAir('a', NOON), weighed: { ...weighed(90), breaking: true } }
  const sameEvent = (x: { id: unknown }, y: { id: unknown }): boolean =>
    [x.id, y.id].every(id => id === storyId('a') || id === storyId('ar'))
  const killed = ordering(candidate('a', 90), by('kill'))

  const choice = choose(
    [alerting],
    [killed, candidate('ar', 80), candidate('b', 70)],
    sameEvent,
    policy,
    NOON,
  )
  const wanted = choose(
    [],
    [killed, ordering(candidate('ar', 80), by('raise'))],
    sameEvent,
    policy,
    NOON,
  )

  assert.deepEqual(names(choice), ['b'])
  assert.equal(choice.left.get(storyId('a')), 'killed')
  assert.deepEqual(names(wanted), ['ar'])
})

test('a story that was raised or lowered competes with so many points more or less', () => {
  const raised = ordering(candidate('raised', policy.enterScore - 5), by('raise'))
  const lowered = ordering(candidate('lowered', 45), by('lower'))
  const full = { ...policy, fewestItems: 1 }

  const choice = choose([], [lowered, candidate('a', 38), raised], never, full, NOON)
  const plain = choose(
    [],
    [candidate('lowered', 45), candidate('a', 38), candidate('raised', policy.enterScore - 5)],
    never,
    full,
    NOON,
  )

  assert.deepEqual(names(choice), ['a', 'lowered', 'raised'])
  assert.deepEqual(names(plain), ['lowered', 'a'])
})
