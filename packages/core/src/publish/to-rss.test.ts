import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AlertDocument, ItemDocument, TickerDocument } from '@shareet/protocol'
import { toRss } from './to-rss.ts'

const AT = '2026-11-24T18:02:00Z'

const item = (text: string, alert: AlertDocument): ItemDocument => ({
  id: 'item',
  story: 'story',
  line: { text, lang: 'en', dir: 'ltr' },
  attribution: null,
  kicker: null,
  urgency: 3,
  breaking: false,
  alert,
  unconfirmed: false,
  importance: 30,
  why: [],
  reports: 1,
  publishers: [],
  publisherCount: 1,
  since: AT,
  firstReport: AT,
  lastReport: AT,
  url: null,
})

const feedOf = (...items: readonly ItemDocument[]): string => {
  const ticker = { id: 'world', name: 'World', language: 'en', direction: 'ltr' } as const
  const document: TickerDocument = { version: 1, ticker, seq: 1, at: AT, items }
  return toRss(document, 'https://ticker.example/', 'https://ticker.example/feed.rss')
}

test('a feed reader can filter by alerts, denied ones included', () => {
  const quiet = item('Quiet', { state: 'candidate', at: null, retracted: false })
  const broke = item('Broke', { state: 'breaking', at: AT, retracted: false })
  const denied = item('Denied', { state: 'faded', at: AT, retracted: true })

  const categories = (each: ItemDocument): readonly string[] =>
    [...feedOf(each).matchAll(/<category domain="urn:shareet:alert">(\w+)</g)].map(
      found => found[1] ?? '',
    )

  assert.deepEqual(categories(quiet), [])
  assert.deepEqual(categories(broke), ['breaking'])
  assert.deepEqual(categories(denied), ['faded', 'retracted'])
})

test('words are escaped, and signs that XML cannot hold are left out', () => {
  const feed = feedOf(item('A & <b>\u0007', { state: 'candidate', at: null, retracted: false }))

  assert.match(feed, /<title>A &amp; &lt;b&gt;<\/title>/)
})
