import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArticle } from './index.ts'

const certainty = (title: string): string =>
  readArticle({
    title,
    text: '',
    declaredLanguage: null,
    url: null,
    published: Date.UTC(2026, 4, 6, 9),
  }).certainty

test('an event that is set on a day to come is planned', () => {
  assert.equal(certainty('معرض الكتاب في تونس غدا'), 'planned')
  assert.equal(certainty('Harbour festival in Oslo on 3 June 2026'), 'planned')
})

test('a day that has been, that ends something, or that somebody told, is no plan', () => {
  assert.equal(certainty('Harbour festival in Oslo on 3 May 2026'), 'reported')
  assert.equal(certainty('Oslo bans boats until 3 June 2026'), 'reported')
  assert.equal(certainty('Mayor says boats leave on 3 June 2026'), 'reported')
})
