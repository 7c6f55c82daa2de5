import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SourcesSummary, TickerDocument } from '@shareet/protocol'
import { readExamples } from '../../stage/examples.ts'
import { emptyState } from './page-state.ts'
import type { PageState } from './page-state.ts'
import { crawlOf, noticeOf, screenOf } from './screen-of.ts'

const { ticker } = await readExamples()
const none: TickerDocument = { ...ticker, items: [] }
const all: SourcesSummary = {
  total: 12,
  ok: 12,
  failing: 0,
  waiting: 0,
  offline: false,
  demo: false,
}
const live = (document: TickerDocument, summary: Partial<SourcesSummary> = {}): PageState => ({
  ...emptyState,
  connection: 'live',
  document,
  summary: { ...all, ...summary },
})

test('a list is shown wherever there is one, whatever else is wrong', () => {
  const broken = { ok: 0, failing: 12, offline: true }

  assert.equal(screenOf(live(ticker)), 'board')
  assert.equal(screenOf(live(ticker, broken)), 'board')
  assert.equal(screenOf({ ...live(ticker), connection: 'away' }), 'board')
})

test('without a list the page gives the nearest true reason', () => {
  assert.equal(screenOf(emptyState), 'connecting')
  assert.equal(screenOf({ ...emptyState, connection: 'away' }), 'away')
  assert.equal(screenOf(live(none, { total: 0, ok: 0 })), 'no-sources')
  assert.equal(screenOf(live(none, { ok: 0, failing: 12, offline: true })), 'offline')
  assert.equal(screenOf(live(none, { ok: 3, waiting: 9 })), 'starting')
  assert.equal(screenOf(live(none, { ok: 0, failing: 12 })), 'failing')
  assert.equal(screenOf(live(none, { ok: 9, failing: 3 })), 'quiet')
})

test('a list that may be old is said to be old', () => {
  assert.equal(noticeOf(live(ticker)), null)
  assert.equal(noticeOf(live(ticker, { offline: true })), 'offline')
  assert.equal(noticeOf({ ...live(ticker), connection: 'away' }), 'away')
  assert.equal(noticeOf({ ...live(none), connection: 'away' }), null)
})

test('the crawl is given an empty rundown only when the hour is quiet', () => {
  assert.equal(crawlOf(live(ticker)), ticker)
  assert.equal(crawlOf(live(none, { ok: 9, failing: 3 })), none)
  assert.equal(crawlOf(live(none, { ok: 0, failing: 12, offline: true })), undefined)
  assert.equal(crawlOf(emptyState), undefined)
})
