import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, anArticle } from '@shareet/testkit/builders'
import type { Article } from '../articles/index.ts'
import { readArticle } from '../reading/index.ts'
import { MINUTE, articleId, instant } from '../values/index.ts'
import { createStoryIndex } from './index.ts'
import type { PairExplanation, Report } from './index.ts'

function explained(titles: readonly [string, string]): PairExplanation {
  const stories = createStoryIndex()
  const articles = titles.map((title, at): Article => {
    const time = instant(NOON + at * 40 * MINUTE)
    return anArticle({ id: articleId(`a${at}`), title, text: '', published: time, firstSeen: time })
  })
  for (const article of articles)
    stories.place(article, readArticle(article), null, article.firstSeen)
  const [first, second] = ['a0', 'a1'].map(id => {
    const report = stories.storyOf(articleId(id))?.reports.find(({ article }) => article.id === id)
    return report ?? assert.fail(`${id} is not live`)
  }) as [Report, Report]
  return stories.explainPair(first, second)
}

test('the score of a pair is the sum of what is shown', () => {
  const { score, bias, evidence } = explained([
    'Passenger ferry runs aground off Crete',
    'Ferry aground off Crete, passengers taken ashore',
  ])

  const sum = evidence.reduce((all, { contribution }) => all + contribution, bias)
  assert.ok(Math.abs(score - sum) < 1e-9)
  assert.ok(evidence.length > 3)
})

test('what speaks against a look-alike is named', () => {
  const { score, needed, evidence } = explained([
    'Strong earthquake shakes towns in Greece',
    'Strong earthquake shakes towns in Chile',
  ])

  assert.ok(score < needed)
  assert.equal(evidence[0]?.kind, 'countrySwapped')
  assert.ok((evidence[0]?.contribution ?? 0) < 0)
})

test('a denial speaks against the claim', () => {
  const { evidence } = explained([
    'استقالة وزير المالية بسبب الموازنة',
    'الوزارة تنفي استقالة وزير المالية',
  ])

  assert.ok(evidence.some(({ kind, contribution }) => kind === 'denial' && contribution < 0))
})

test('reports in two languages are compared by what they share in every language', () => {
  const { evidence } = explained([
    'Earthquake injures 49 people in Indonesia',
    'إصابة 49 شخصا في زلزال ضرب إندونيسيا',
  ])

  const kinds = evidence.map(({ kind }) => kind)
  assert.ok(kinds.includes('rareIdeas'))
  assert.ok(kinds.includes('countries'))
})

test('reports that are not live any more are compared by what was read of them', () => {
  const [past, later] = ['Passenger ferry runs aground off Crete', 'Ferry aground off Crete'].map(
    (title, at): Report => {
      const article = anArticle({ id: articleId(`past${at}`), title, text: '' })
      return { article, reading: readArticle(article), copyOf: null }
    },
  ) as [Report, Report]

  const { evidence } = createStoryIndex().explainPair(past, later)

  assert.ok(evidence.some(({ kind, contribution }) => kind === 'whole' && contribution > 0))
})

test('two people in like headlines speak against one event, one person for it', () => {
  const partOf = (kind: string, titles: readonly [string, string]): number =>
    explained(titles).evidence.find(each => each.kind === kind)?.contribution ?? 0
  const two = [
    'Minister Karim Haddad opens a new hospital',
    'Minister Samir Khoury opens a new hospital',
  ] as const
  const one = [two[0], 'Hospital opened by Karim Haddad'] as const

  assert.ok(partOf('peopleConflict', two) < 0)
  assert.ok(partOf('peopleShared', two) <= 0)
  assert.ok(partOf('peopleShared', one) > 0)
})

test('what a headline tells that its double does not is weighed', () => {
  const { evidence } = explained([
    'Olympics latest: Marchetti takes the sabre',
    'Olympics latest: Nakagawa takes the judo',
  ])

  const kinds = evidence.map(({ kind }) => kind)
  assert.ok(kinds.some(kind => kind === 'ownWords' || kind === 'missingWords'))
})
