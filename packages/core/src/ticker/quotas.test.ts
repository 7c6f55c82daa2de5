import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aReading, aReport, aStory } from '@shareet/testkit/builders'
import fc from 'fast-check'
import { worldAudience } from '../importance/index.ts'
import type { Reading } from '../reading/index.ts'
import { HOUR, MINUTE, instant, itemId, storyId } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import { choose } from './choose.ts'
import type { Candidate, Choice } from './choose.ts'
import { isFamily, matterOf } from './diversity.ts'
import type { Item } from './item.ts'
import { makeLine } from './line/index.ts'
import { tickerPolicy } from './policy.ts'

const policy = {
  ...tickerPolicy,
  items: 6,
  fewestItems: 4,
  mostOfFamily: 2,
  mostOfCountry: 3,
  mostOfTopic: 4,
  overQuota: 5,
}
const never = (): boolean => false

function candidate(
  name: string,
  score: number,
  about: Partial<Reading> = {},
  lastNewFact: Instant = NOON,
): Candidate {
  return {
    story: aStory({
      id: storyId(name),
      reports: [aReport({ reading: aReading({ names: [name], ...about }) })],
      lastReport: NOON,
      lastNewFact,
    }),
    weighed: { score, urgency: 4, breaking: false, unconfirmed: false, signals: [] },
  }
}

const onAir = ({ story, weighed }: Candidate, since: Instant): Item => ({
  id: itemId(story.id),
  story: story.id,
  line: makeLine(story, { maxGraphemes: 90 }),
  lineRevision: 0,
  wordsSince: since,
  weighed,
  reports: 1,
  publishers: [],
  since,
  firstReport: NOON,
  lastReport: NOON,
  url: null,
})

const names = ({ chosen }: Choice): string[] => chosen.map(({ story }) => String(story.id))
const STRIKE = { names: ['kharkiv', 'zelensky', 'kremlin'], countries: ['UA'] }

test('what follows from one event has no more lines than its family may, however much each matters', () => {
  const family = Array.from({ length: 5 }, (_, at) => candidate(`strike ${at}`, 90 - at, STRIKE))
  const others = Array.from({ length: 4 }, (_, at) => candidate(`other ${at}`, 40 - at))

  const choice = choose([], [...family, ...others], never, policy, NOON)

  assert.deepEqual(names(choice), [
    'strike 0',
    'strike 1',
    'other 0',
    'other 1',
    'other 2',
    'other 3',
  ])
})

test('one country has its share, and more only where the rest is far behind', () => {
  const french = Array.from({ length: 5 }, (_, at) =>
    candidate(`france ${at}`, 60 - at, { countries: ['FR'] }),
  )
  const near = Array.from({ length: 4 }, (_, at) => candidate(`near ${at}`, 57 - at))
  const far = Array.from({ length: 4 }, (_, at) => candidate(`far ${at}`, 40 - at))
  const countOf = (others: readonly Candidate[], audience = worldAudience): number =>
    names(choose([], [...french, ...others], never, { ...policy, audience }, NOON)).filter(name =>
      name.startsWith('france'),
    ).length

  assert.equal(countOf(near), 3)
  assert.equal(countOf(far), 5)
  assert.equal(countOf(near, { ...worldAudience, id: 'fr', home: ['FR'] }), 5)
})

test('one topic has its share, unless it is what the ticker is about', () => {
  const sport = { topics: ['medtop:15000000'] }
  const games = Array.from({ length: 6 }, (_, at) => candidate(`game ${at}`, 60 - at, sport))
  const others = [candidate('vote', 54), candidate('quake', 53)]
  const choice = (topics: readonly string[]): string[] =>
    names(
      choose(
        [],
        [...games, ...others],
        never,
        { ...policy, audience: { ...worldAudience, topics } },
        NOON,
      ),
    )

  assert.ok(choice([]).includes('vote') && choice([]).includes('quake'))
  assert.ok(choice(sport.topics).every(name => name.startsWith('game')))
})

test('on a slow day a country fills what nobody else would', () => {
  const french = Array.from({ length: 5 }, (_, at) =>
    candidate(`france ${at}`, 40, { countries: ['FR'] }),
  )

  assert.equal(choose([], french, never, policy, NOON).chosen.length, 5)
})

test('a line that had its time makes room for one that waits, and stays where nobody does', () => {
  const longAgo = instant(NOON - policy.maximumOnAirMs - MINUTE)
  const old = candidate('old', 60, {}, longAgo)
  const air = [onAir(old, longAgo)]
  const waiting = Array.from({ length: policy.items }, (_, at) => candidate(`new ${at}`, 30))

  const full = choose(air, [old, ...waiting], never, policy, NOON)
  const roomy = choose(air, [old, ...waiting.slice(1)], never, policy, NOON)

  assert.equal(full.left.get(storyId('old')), 'made-room')
  assert.ok(names(roomy).includes('old'))
})

test('a new fact gives a line its time anew', () => {
  const longAgo = instant(NOON - policy.maximumOnAirMs - MINUTE)
  const moved = candidate('moved', 60, {}, instant(NOON - HOUR))
  const waiting = Array.from({ length: policy.items }, (_, at) => candidate(`new ${at}`, 30))

  const choice = choose([onAir(moved, longAgo)], [moved, ...waiting], never, policy, NOON)

  assert.ok(names(choice).includes('moved'))
})

test('what made room comes back with a new fact, or where there is nothing else', () => {
  const left = instant(NOON - HOUR)
  const rested = [{ story: storyId('old'), since: left }]
  const waiting = Array.from({ length: policy.items }, (_, at) => candidate(`new ${at}`, 30))
  const choice = (fact: Instant, others: readonly Candidate[]): string[] =>
    names(choose([], [candidate('old', 60, {}, fact), ...others], never, policy, NOON, rested))

  assert.ok(!choice(left, waiting).includes('old'))
  assert.ok(choice(instant(left + MINUTE), waiting).includes('old'))
  assert.ok(choice(left, waiting.slice(0, 2)).includes('old'))
})

test('a story nobody has told anything of for long does not enter, though one on air may stay', () => {
  const silent = {
    ...candidate('silent', 60),
    story: { ...candidate('silent', 60).story, lastReport: instant(NOON - policy.freshnessMs - 1) },
  }

  assert.deepEqual(names(choose([], [silent], never, policy, NOON)), [])
  assert.deepEqual(names(choose([onAir(silent, NOON)], [silent], never, policy, NOON)), ['silent'])
})

test('stories are a family by their names; a name that all news gives makes none', () => {
  const about = (names: readonly string[], rest: Partial<Reading> = {}) =>
    matterOf(candidate('x', 1, { names, ...rest }).story)
  const war = { countries: ['UA'], eventKind: 'attack' }

  assert.ok(isFamily(about(['a', 'b', 'c']), about(['b', 'a', 'd'])))
  assert.ok(!isFamily(about(['a', 'b', 'c']), about(['a', 'd', 'e'])))
  assert.ok(isFamily(about(['a', 'b', 'c'], war), about(['a', 'd', 'e'], war)))
  assert.ok(!isFamily(about([]), about([])))
})

test('however the news is, one family has no more lines than it may, and every item that left has a reason', () => {
  const scores = fc.array(fc.nat(90), { maxLength: 30 })
  fc.assert(
    fc.property(scores, scores, fc.nat(5), (kin, others, aired) => {
      const all = [
        ...kin.map((score, at) => candidate(`kin ${at}`, score, STRIKE)),
        ...others.map((score, at) => candidate(`other ${at}`, score)),
      ].toSorted((a, b) => b.weighed.score - a.weighed.score)
      const air = all.slice(0, aired).map(each => onAir(each, instant(NOON - HOUR)))

      const choice = choose(air, all, never, policy, NOON)

      const chosen = names(choice)
      assert.ok(chosen.length <= policy.items)
      assert.ok(chosen.filter(name => name.startsWith('kin')).length <= policy.mostOfFamily)
      for (const item of air)
        assert.ok(chosen.includes(String(item.story)) !== choice.left.has(item.story))
    }),
    { seed: 7, numRuns: 200 },
  )
})
