import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maxAgeSeconds, retryAfterSeconds } from './freshness.ts'

const date = 'Mon, 22 Jun 2026 12:00:00 GMT'
const later = 'Mon, 22 Jun 2026 12:10:00 GMT'

test('freshness is max-age less the age already spent, else Expires by the server’s clock', () => {
  assert.equal(maxAgeSeconds({ 'cache-control': 'public, max-age=300' }), 300)
  assert.equal(maxAgeSeconds({ 'cache-control': 'Max-Age="300"', age: '100' }), 200)
  assert.equal(maxAgeSeconds({ 'cache-control': 'max-age=60', expires: later, date }), 60)
  assert.equal(maxAgeSeconds({ expires: later, date }), 600)
})

test('an answer that is stale, uncacheable, silent or unreadable has no freshness', () => {
  assert.equal(maxAgeSeconds({}), null)
  assert.equal(maxAgeSeconds({ 'cache-control': 'max-age=0' }), null)
  assert.equal(maxAgeSeconds({ 'cache-control': 'max-age=60', age: '90' }), null)
  assert.equal(maxAgeSeconds({ 'cache-control': 'no-cache, max-age=60' }), null)
  assert.equal(maxAgeSeconds({ expires: '0', date }), null)
  assert.equal(maxAgeSeconds({ expires: later }), null)
})

test('a wait is seconds or a date; anything else is no wait', () => {
  assert.equal(retryAfterSeconds({ 'retry-after': '90' }), 90)
  assert.equal(retryAfterSeconds({ 'retry-after': later, date }), 600)
  assert.equal(retryAfterSeconds({ 'retry-after': 'soon', date }), null)
  assert.equal(retryAfterSeconds({ 'retry-after': '-5' }), null)
  assert.equal(retryAfterSeconds({}), null)
})
