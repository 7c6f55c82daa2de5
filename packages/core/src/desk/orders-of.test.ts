import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON } from '@shareet/testkit/builders'
import { MINUTE, articleId, instant, storyId, tickerId } from '../values/index.ts'
import type { ArticleId, StoryId } from '../values/index.ts'
import { ordersOf } from './index.ts'
import type { Decision, StoryVerb } from './index.ts'

const decide = (minute: number, verb: StoryVerb, name: string): Decision => ({
  ticker: tickerId('main'),
  verb,
  story: storyId(name),
  article: articleId(name),
  by: 'desk',
  at: instant(NOON + minute * MINUTE),
  bearing: null,
})

/** Every story still has its own name, but for those that others took in. */
const live =
  (merged: Readonly<Record<string, string>> = {}, gone: readonly string[] = []) =>
  (article: ArticleId): StoryId | undefined =>
    gone.includes(article) ? undefined : storyId(merged[article] ?? article)

const verbs = (orders: ReturnType<typeof ordersOf>): Record<string, string> =>
  Object.fromEntries([...orders].map(([story, { verb }]) => [story, verb]))

test('the last order about a story stands, and a release ends it', () => {
  const decisions = [
    decide(0, 'pin', 'a'),
    decide(1, 'raise', 'b'),
    decide(2, 'kill', 'a'),
    decide(3, 'release', 'b'),
  ]

  assert.deepEqual(verbs(ordersOf(decisions, live())), { a: 'kill' })
})

test('an order goes with the reports of its story when others take it in', () => {
  const decisions = [decide(0, 'kill', 'a')]

  assert.deepEqual(verbs(ordersOf(decisions, live({ a: 'b' }))), { b: 'kill' })
})

test('of two stories with orders that became one the later order holds', () => {
  const orders = [decide(0, 'pin', 'a'), decide(1, 'kill', 'b'), decide(2, 'raise', 'a')]

  assert.deepEqual(verbs(ordersOf(orders, live({ a: 'b' }))), { b: 'raise' })
  assert.deepEqual(verbs(ordersOf(orders.slice(0, 2), live({ a: 'b' }))), { b: 'kill' })
})

test('what is not live any more has no order', () => {
  assert.equal(ordersOf([decide(0, 'pin', 'a')], live({}, ['a'])).size, 0)
})
