import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, anArticle } from '@shareet/testkit/builders'
import { readArticle } from '../../reading/index.ts'
import { MINUTE, articleId, instant, publisherId } from '../../values/index.ts'
import type { Instant } from '../../values/index.ts'
import { createStoryIndex, storiesPolicy } from '../index.ts'
import type { Story, StoryIndex } from '../index.ts'

/** Events that names and figures alone are sure of. */
const SURE = [
  [
    'Earthquake injures 49 people on Indonesian island of Lombok',
    'زلزال في جزيرة لومبوك الإندونيسية يصيب 49 شخصا',
  ],
  [
    'Floods kill 31 people in Pakistan, thousands flee Karachi',
    'فيضانات تقتل 31 شخصا في باكستان وآلاف يفرون من كراتشي',
  ],
  [
    'Train crash near Madrid kills 12 people in Spain',
    'تصادم قطار قرب مدريد يقتل 12 شخصا في إسبانيا',
  ],
  [
    'Kenya president Ruto dismisses 7 ministers in Nairobi',
    'الرئيس الكيني روتو يقيل 7 وزراء في نيروبي',
  ],
  [
    'Fire in Sao Paulo market in Brazil kills 18 people',
    'حريق في سوق في ساو باولو في البرازيل يقتل 18 شخصا',
  ],
] as const
/** One event that shares little but its country. */
const DEAL = ['Greece signs a deal to buy frigates', 'اليونان تشتري سفنا حربية'] as const
/** Two events that share what one would. */
const FIRES = ['Fire at factory in Norway', 'حريق غابات في النرويج'] as const
const ALL = [...SURE, DEAL, FIRES]

/** A few events calibrate this one, where the program wants dozens. */
const policy = { ...storiesPolicy, meaningBytes: 1 << 20, meaningPairs: 3 }

/** What a good model would say: a direction an event, and a little of what all news has in common. */
function model(title: string): number[] {
  const event =
    title === FIRES[1] ? ALL.length : ALL.findIndex(pair => pair.includes(title as never))
  const vector: number[] = Array.from({ length: ALL.length + 1 }, (_, at) =>
    at === event ? 1 : 0.2,
  )
  // Two languages never say quite the same.
  vector[0] = (vector[0] ?? 0) + title.length / 1000
  return vector
}

function openStories(given = policy): StoryIndex {
  const stories = createStoryIndex(given)
  const titles = [...ALL.map(([en]) => en), ...ALL.map(([, ar]) => ar)]
  for (const [at, title] of titles.entries()) place(stories, title, instant(NOON + at * 5 * MINUTE))
  return stories
}

function place(stories: StoryIndex, title: string, time: Instant): void {
  const article = anArticle({
    id: articleId(title),
    title,
    text: '',
    published: time,
    firstSeen: time,
    publisher: aPublisher({ id: publisherId(title.slice(0, 9)) }),
  })
  stories.place(article, readArticle(article), null, time)
}

function learnAll(stories: StoryIndex): void {
  for (const headline of stories.wantedMeanings(Infinity))
    stories.learnMeaning(headline, model(headline.text))
}

const storyOf = (stories: StoryIndex, title: string): Story =>
  stories.storyOf(articleId(title)) ?? assert.fail(`no story of “${title}”`)

const linked = (stories: StoryIndex, [en, ar]: readonly [string, string]): boolean =>
  stories.linked(storyOf(stories, en).id).includes(storyOf(stories, ar))

test('meaning links what names and figures leave open, and parts what they take for one', () => {
  const stories = openStories()
  stories.repair()
  assert.deepEqual([linked(stories, DEAL), linked(stories, FIRES)], [false, true])

  learnAll(stories)
  // The first calibrates, the second weighs.
  const told = [...stories.repair(), ...stories.repair()]

  assert.deepEqual([linked(stories, DEAL), linked(stories, FIRES)], [true, false])
  for (const pair of SURE) assert.ok(linked(stories, pair), pair[0])
  assert.ok(
    told.some(({ kind, story }) => kind === 'linked' && story === storyOf(stories, DEAL[0]).id),
  )
})

test('what meaning adds is a reason of its own, and the reasons add up', () => {
  const stories = openStories()
  learnAll(stories)
  stories.repair()
  stories.repair()

  for (const [pair, sign] of [
    [DEAL, 1],
    [FIRES, -1],
  ] as const) {
    const [a, b] = pair.map(title => storyOf(stories, title).id)
    const why = (a && b && stories.explainLink(a, b)) ?? assert.fail('no explanation')
    const meaning = why.evidence.find(({ kind }) => kind === 'meaning')
    assert.equal(Math.sign(meaning?.contribution ?? 0), sign)
    const sum = why.evidence.reduce((all, { contribution }) => all + contribution, why.bias)
    assert.ok(Math.abs(sum - why.score) < 0.01, `${sum} is told for ${why.score}`)
  }
})

test('meaning cannot link what everything else speaks against', () => {
  const [en, ar] = ['Sweden votes on pensions', 'حريق في مصنع في تايلاند يقتل 40 عاملا'] as const
  const stories = openStories()
  for (const title of [en, ar]) place(stories, title, instant(NOON + 80 * MINUTE))
  for (const headline of stories.wantedMeanings(Infinity)) {
    const { text } = headline
    stories.learnMeaning(
      headline,
      text === en || text === ar ? [9, 0, 0, 0, 0, 0, 0, 1] : model(text),
    )
  }
  stories.repair()
  stories.repair()

  assert.ok(linked(stories, DEAL))
  assert.equal(linked(stories, [en, ar]), false)
})

test('no meaning is asked for, or taken, unless the policy keeps it', () => {
  const stories = openStories(storiesPolicy)

  assert.deepEqual(stories.wantedMeanings(Infinity), [])
  for (const text of ALL.flat())
    stories.learnMeaning({ article: articleId(text), text }, model(text))
  stories.repair()
  stories.repair()

  assert.equal(linked(stories, DEAL), false)
})

test('meanings come when they come, and again after a restart: the links are the same in the end', () => {
  const stories = openStories()
  learnAll(stories)
  for (const _ of [1, 2]) stories.repair()
  const restarted = createStoryIndex(policy)
  for (const story of stories.live())
    for (const report of story.reports) restarted.restore(story.id, report)
  restarted.relink()
  assert.equal(linked(restarted, DEAL), false)

  learnAll(restarted)
  for (const _ of [1, 2]) restarted.repair()

  for (const pair of ALL) assert.equal(linked(restarted, pair), linked(stories, pair), pair[0])
})

test('what a story meant is forgotten with it', () => {
  const stories = openStories()
  learnAll(stories)
  stories.expire(instant(NOON + 30 * 24 * 60 * MINUTE))
  assert.deepEqual(stories.wantedMeanings(Infinity), [])
  const later = instant(NOON + 31 * 24 * 60 * MINUTE)
  for (const title of DEAL) place(stories, title, later)

  stories.repair()

  assert.equal(stories.wantedMeanings(Infinity).length, 2)
})
