import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, anArticle } from '@shareet/testkit/builders'
import type { Article } from '../../articles/index.ts'
import { readArticle } from '../../reading/index.ts'
import { MINUTE, articleId, instant, publisherId } from '../../values/index.ts'
import { createStoryIndex, storiesPolicy } from '../index.ts'
import type { StoryEvent, StoryIndex } from '../index.ts'

const QUAKE_EN = 'Earthquake injures 49 people on Indonesian island of Lombok'
const QUAKE_AR = 'زلزال في جزيرة لومبوك الإندونيسية يصيب 49 شخصا'
const FILLER = [
  'Central bank of Norway raises interest rates',
  'Museum of Lisbon opens new wing for tiles',
  'البرلمان الأردني يناقش موازنة العام المقبل',
  'افتتاح معرض الكتاب في الدار البيضاء',
]

function place(stories: StoryIndex, titles: readonly string[]): readonly StoryEvent[] {
  for (const [at, title] of titles.entries()) {
    const time = instant(NOON + at * 10 * MINUTE)
    const article: Article = anArticle({
      id: articleId(title),
      title,
      text: '',
      published: time,
      firstSeen: time,
      publisher: aPublisher({ id: publisherId(`p${at}`) }),
    })
    stories.place(article, readArticle(article), null, time)
  }
  return stories.repair()
}

const linkedWith = (stories: StoryIndex, title: string): string[] => {
  const story = stories.storyOf(articleId(title))
  return story ? stories.linked(story.id).map(({ reports }) => reports[0]?.article.title ?? '') : []
}

test('one event told in two languages is linked, both ways', () => {
  const stories = createStoryIndex()

  place(stories, [...FILLER, QUAKE_EN, QUAKE_AR])

  assert.deepEqual(linkedWith(stories, QUAKE_EN), [QUAKE_AR])
  assert.deepEqual(linkedWith(stories, QUAKE_AR), [QUAKE_EN])
  const [left, right] = [QUAKE_EN, QUAKE_AR].map(title => stories.storyOf(articleId(title)))
  assert.ok(left && right && stories.sameEvent(left, right))
})

test('a like event in another country with other figures is not', () => {
  const stories = createStoryIndex()
  const chile = 'زلزال في تشيلي يصيب 12 شخصا'

  place(stories, [...FILLER, QUAKE_EN, chile])

  assert.deepEqual(linkedWith(stories, chile), [])
})

test('a story that is no longer live is linked with none', () => {
  const stories = createStoryIndex()
  place(stories, [...FILLER, QUAKE_EN, QUAKE_AR])

  stories.expire(instant(NOON + 30 * 24 * 60 * MINUTE))

  assert.deepEqual(linkedWith(stories, QUAKE_EN), [])
})

test('what might be linked is shown with the evidence, likeliest first', () => {
  const stories = createStoryIndex()
  place(stories, [...FILLER, QUAKE_EN, QUAKE_AR])
  const story = stories.storyOf(articleId(QUAKE_EN))

  const [best] = story ? stories.weighLinks(story.id) : []

  assert.equal(best?.story.language, 'ar')
  assert.ok((best?.evidence.names ?? 0) > 0 && (best?.evidence.countries ?? 0) > 0)
})

test('a link is told when it comes about, once, with why', () => {
  const stories = createStoryIndex()
  place(stories, [...FILLER, QUAKE_EN])
  const time = instant(NOON + 90 * MINUTE)
  const article = anArticle({
    id: articleId(QUAKE_AR),
    title: QUAKE_AR,
    text: '',
    published: time,
    firstSeen: time,
  })
  const { story } = stories.place(article, readArticle(article), null, time)

  const events = stories.repair()

  const quake = stories.storyOf(articleId(QUAKE_EN))?.id ?? assert.fail('no story')
  assert.deepEqual(events, [
    { kind: 'linked', story: quake, linked: [story] },
    { kind: 'linked', story, linked: [quake] },
  ])
  assert.deepEqual(stories.repair(), [])
  const why = stories.explainLink(story, quake)
  assert.ok(why && why.score >= why.needed)
  assert.ok(why.evidence.some(({ kind, contribution }) => kind === 'all' && contribution > 0))
})

test('links are made again after a restart, without being told as new', () => {
  const stories = createStoryIndex()
  place(stories, [...FILLER, QUAKE_EN, QUAKE_AR])
  const restarted = createStoryIndex()
  for (const story of stories.live())
    for (const report of story.reports) restarted.restore(story.id, report)

  restarted.relink()

  assert.deepEqual(linkedWith(restarted, QUAKE_EN), [QUAKE_AR])
  assert.deepEqual(restarted.repair(), [])
})

test('two stories that are both near one of another language are the likelier one event', () => {
  const other = 'Lombok hotels empty as tourists flee the earthquake'
  const apart = { ...storiesPolicy, joinScore: Infinity, mergeScore: Infinity }
  const alone = createStoryIndex(apart)
  place(alone, [...FILLER, QUAKE_EN, other])
  const story = alone.storyOf(articleId(QUAKE_EN))
  const [merge] = story ? alone.weighMerges(story.id) : []
  assert.ok(merge, 'the two are compared at all')

  // Half a point above what they have by themselves.
  const policy = { ...apart, mergeScore: merge.score + 0.5 }
  const [without, beside] = [createStoryIndex(policy), createStoryIndex(policy)]
  const events: StoryEvent[] = []
  // Links are known once all were looked at: what comes again is looked at again.
  for (const _ of [1, 2]) {
    place(without, [...FILLER, QUAKE_EN, other])
    events.push(...place(beside, [...FILLER, QUAKE_AR, QUAKE_EN, other]))
  }

  const together = (stories: StoryIndex): boolean =>
    stories.storyOf(articleId(QUAKE_EN)) === stories.storyOf(articleId(other))
  assert.equal(together(without), false)
  assert.equal(together(beside), true)
  const [merged] = events.flatMap(event => (event.kind === 'merged' ? event : []))
  assert.ok(merged)
  const { evidence, bias, score } = merged.why
  assert.ok(evidence.some(({ kind }) => kind === 'nearLink'))
  const sum = evidence.reduce((total, { contribution }) => total + contribution, bias)
  assert.ok(Math.abs(sum - score) < 0.01, `${sum} is told for ${score}`)
})
