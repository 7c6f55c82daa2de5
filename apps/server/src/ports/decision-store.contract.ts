import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision, StoryDecision } from '@shareet/core/desk'
import { articleId, instant, storyId, tickerId } from '@shareet/core/values'
import type { DecisionStore } from './index.ts'
import { NOON } from './sample-report.contract.ts'

const WORLD = tickerId('world')

const pin = (minute: number, ticker = WORLD): StoryDecision => ({
  ticker,
  verb: 'pin',
  story: storyId(`story ${minute}`),
  article: articleId(`article ${minute}`),
  by: 'ليلى',
  at: instant(NOON + minute * 60_000),
  bearing: { own: { reach: 12.5 }, others: { reach: 3, softness: -2.5 } },
})
const forget: Decision = { ticker: WORLD, verb: 'forget', by: 'desk', at: NOON }

/** What every store of decisions keeps to. */
export function decisionStoreContract(name: string, open: () => Promise<DecisionStore>): void {
  test(`${name}: decisions come back as they were, in their order, each ticker apart`, async () => {
    const store = await open()
    const release: Decision = { ...pin(2), verb: 'release', bearing: null }
    for (const decision of [pin(1), forget, pin(9, tickerId('sport')), release])
      await store.append(decision)

    assert.deepEqual(await store.last(WORLD, 10), [pin(1), forget, release])
    assert.deepEqual(await store.last(tickerId('sport'), 10), [pin(9, tickerId('sport'))])
    assert.deepEqual(await store.last(tickerId('none'), 10), [])
  })

  test(`${name}: of many decisions the last are told`, async () => {
    const store = await open()
    for (let minute = 0; minute < 5; minute++) await store.append(pin(minute))

    assert.deepEqual(await store.last(WORLD, 2), [pin(3), pin(4)])
  })

  test(`${name}: old decisions are forgotten when that is asked for`, async () => {
    const store = await open()
    for (let minute = 0; minute < 3; minute++) await store.append(pin(minute))

    assert.equal(await store.prune(instant(NOON + 60_000)), 1)
    assert.deepEqual(await store.last(WORLD, 10), [pin(1), pin(2)])
  })
}
