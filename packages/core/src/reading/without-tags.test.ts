import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markArticle } from './mark-article.ts'
import { withoutTags } from './without-tags.ts'

test('tags give way to blanks and every other character stays where it is', () => {
  const text = '<p>Harbour <b>open</b></p><a href="https://x.example/a">more</a> 3 < 5 and 7 > 5'
  const bare = withoutTags(text)
  assert.equal(bare.length, text.length)
  assert.equal(bare.indexOf('Harbour'), text.indexOf('Harbour'))
  assert.equal(bare.replace(/\s+/g, ' ').trim(), 'Harbour open more 3 < 5 and 7 > 5')
})

test("an address in a tag is nobody's words, and a paragraph ends what was said", () => {
  const { quotes } = markArticle({
    title: '',
    text: '<p>Anna Smith said the bridge was safe</p><p><a href="https://x.example/what-she-said-in-full">More</a> on this</p>',
    declaredLanguage: 'en',
    url: null,
  })
  assert.deepEqual(
    quotes.map(({ text }) => text),
    ['the bridge was safe'],
  )
})

test('a text of opening brackets costs no more than another', () => {
  const begun = performance.now()
  withoutTags('<a '.repeat(7000))
  assert.ok(performance.now() - begun < 200)
})
