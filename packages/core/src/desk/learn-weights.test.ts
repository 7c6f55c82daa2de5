import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON } from '@shareet/testkit/builders'
import fc from 'fast-check'
import { DAY, articleId, instant, storyId, tickerId } from '../values/index.ts'
import { bearingOf, deskPolicy, learnWeights } from './index.ts'
import type { Decision, Points, StoryDecision, StoryVerb } from './index.ts'

const MAIN = tickerId('main')
const decide = (verb: StoryVerb, own: Points, others: Points, day = 0): StoryDecision => ({
  ticker: MAIN,
  verb,
  story: storyId('a'),
  article: articleId('a'),
  by: 'desk',
  at: instant(NOON + day * DAY),
  bearing: { own, others },
})
const many = (count: number, decision: StoryDecision): Decision[] =>
  Array.from({ length: count }, (_, n) => ({ ...decision, article: articleId(`${n}`) }))
const learn = (decisions: readonly Decision[], day = 0) =>
  learnWeights(decisions, instant(NOON + day * DAY), deskPolicy)

const GRAVE: readonly [Points, Points] = [
  { gravity: 12, reach: 10 },
  { gravity: 2, reach: 30 },
]

test('what speaks for stories that are raised counts more, and what speaks for those beside them less', () => {
  const { factors, decisions } = learn(many(10, decide('raise', ...GRAVE)))

  assert.equal(decisions, 10)
  assert.ok((factors['gravity'] ?? 0) > 1.05, JSON.stringify(factors))
  assert.ok((factors['reach'] ?? 2) < 0.95, JSON.stringify(factors))
})

test('to kill teaches the opposite of to pin', () => {
  const killed = learn(many(10, decide('kill', ...GRAVE))).factors
  const pinned = learn(many(10, decide('pin', ...GRAVE))).factors

  for (const signal of ['gravity', 'reach'])
    assert.ok(Math.abs((killed[signal] ?? 0) - 1 + ((pinned[signal] ?? 0) - 1)) < 0.011)
})

test('a loss takes more where what it took from was killed', () => {
  const { factors } = learn(many(8, decide('kill', { softness: -9 }, { softness: -1 })))

  assert.ok((factors['softness'] ?? 0) > 1)
})

test('a few decisions teach nothing, nor does a release', () => {
  const few = many(deskPolicy.fewestDecisions - 1, decide('pin', ...GRAVE))
  const released: Decision = { ...decide('release', ...GRAVE), bearing: null }

  assert.deepEqual(learn(few).factors, {})
  assert.deepEqual(learn([...few, released]), { decisions: few.length, factors: {} })
})

test('what was learned can be forgotten, and is learned anew after that', () => {
  const forget: Decision = { ticker: MAIN, verb: 'forget', by: 'desk', at: NOON }
  const pins = many(9, decide('pin', ...GRAVE))

  assert.deepEqual(learn([...pins, forget]), { decisions: 0, factors: {} })
  assert.deepEqual(learn([...pins, forget, ...pins]), learn(pins))
})

test('the same order given again teaches nothing more', () => {
  const pins = many(9, decide('pin', ...GRAVE))
  const [last] = pins.slice(-1)

  assert.deepEqual(learn([...pins, ...(last ? [last, last, last] : [])]), learn(pins))
})

test('old decisions count less', () => {
  const pins = many(10, decide('pin', ...GRAVE))
  const gravityOn = (day: number): number => learn(pins, day).factors['gravity'] ?? 1

  assert.ok(gravityOn(0) > gravityOn(40))
  assert.ok(gravityOn(40) > gravityOn(300))
})

test('no factor leaves its bounds, whatever is ordered', () => {
  const points = fc.dictionary(
    fc.constantFrom('reach', 'gravity', 'softness'),
    fc.double({ min: -100, max: 100, noNaN: true }),
  )
  const decision = fc
    .tuple(fc.constantFrom('pin', 'raise', 'lower', 'kill', 'release'), points, points)
    .map(([verb, own, others]) => decide(verb, own, others))
  const numbered = fc
    .array(decision, { maxLength: 600 })
    .map(all => all.map((each, n) => ({ ...each, article: articleId(`${n}`) })))
  fc.assert(
    fc.property(numbered, decisions => {
      for (const factor of Object.values(learn(decisions).factors))
        assert.ok(Math.abs(factor - 1) <= deskPolicy.most)
    }),
    { numRuns: 50 },
  )
})

test('a decision bears on what spoke for the story and, in the mean, for the others on air', () => {
  const of = (...signals: readonly (readonly [string, number])[]) => ({
    signals: signals.map(([signal, contribution]) => ({ signal, contribution })),
  })

  assert.deepEqual(bearingOf(of(['reach', 20]), [of(['reach', 10]), of(['gravity', 3])]), {
    own: { reach: 20 },
    others: { reach: 5, gravity: 1.5 },
  })
})
