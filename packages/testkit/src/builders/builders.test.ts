import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleId, instant } from '@shareet/core/values'
import { aReport, aStory, anArticle } from './index.ts'

test('two articles with different words are different articles', () => {
  const first = anArticle({ title: 'Bridge closed' })
  const second = anArticle({ title: 'Bridge open' })

  assert.notEqual(first.id, second.id)
  assert.notEqual(first.digest, second.digest)
})

test('an article keeps the id and the missing address it is given', () => {
  const article = anArticle({ id: articleId('a1'), url: null })

  assert.equal(article.id, 'a1')
  assert.equal(article.url, null)
})

test('a story spans the times of its reports', () => {
  const early = aReport({ article: anArticle({ title: 'early', published: instant(1000) }) })
  const late = aReport({ article: anArticle({ title: 'late', published: instant(5000) }) })

  const story = aStory({ reports: [late, early] })

  assert.equal(story.firstReport, 1000)
  assert.equal(story.lastReport, 5000)
  assert.equal(story.id, late.article.id)
})
