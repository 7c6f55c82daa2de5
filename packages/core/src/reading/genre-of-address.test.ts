import assert from 'node:assert/strict'
import { test } from 'node:test'
import { genreOfAddress } from './genre-of-address.ts'

test('a text is of the genre its site files it under, in any language of addresses', () => {
  const genres = [
    'https://news.example/opinion/why-the-bridge-must-go',
    'https://news.example/ar/%D8%B1%D9%8A%D8%A7%D8%B6%D8%A9/12/x',
    'https://news.example/international/live/2026/june/22/summit-live',
    'https://news.example/news/2026/6/22/bridge-falls',
  ].map(genreOfAddress)

  assert.deepEqual(genres, ['opinion', 'sport', 'live', undefined])
})

test('the name of the page itself, a query and a broken address say nothing of the genre', () => {
  const genres = [
    'https://news.example/opinion',
    'https://news.example/a?section=/opinion/b',
    'https://news.example/%E0%A4%A/x',
    'tag:news.example,2026:1',
    null,
  ].map(genreOfAddress)

  assert.deepEqual(genres, [undefined, undefined, undefined, undefined, undefined])
})
