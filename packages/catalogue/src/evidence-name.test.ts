import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evidenceName } from './index.ts'

test('evidence has a name in both languages, and one that is not known keeps its own', () => {
  assert.equal(evidenceName('en', 'rareWords'), 'rare words shared')
  assert.equal(evidenceName('ar', 'denial'), 'أحدهما ينفي')
  assert.equal(evidenceName('en', 'toString'), 'Other evidence: \u2068toString\u2069')
})
