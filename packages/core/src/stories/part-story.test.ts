import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, anArticle } from '@shareet/testkit/builders'
import { readArticle } from '../reading/index.ts'
import { HOUR, MINUTE, articleId, instant, publisherId, storyId } from '../values/index.ts'
import { createStoryIndex, storiesPolicy } from './index.ts'
import type { Report, StoryIndex } from './index.ts'

const FERRY = [
  'Passenger ferry runs aground off Crete, coast guard says',
  'Ferry aground off Crete, passengers taken ashore by coast guard',
  'Coast guard: ferry that ran aground off Crete had 80 passengers',
]
const RATES = [
  'Central bank of Norway raises interest rates to 4.5 percent',
  'Norway central bank raises rates again, krone gains',
  'Krone gains as central bank of Norway raises interest rates',
]

const reportOf = (title: string, at: number, copyOf: string | null = null): Report => {
  const time = instant(NOON + at * MINUTE)
  const article = anArticle({
    id: articleId(title),
    title,
    text: '',
    published: time,
    firstSeen: time,
    publisher: aPublisher({ id: publisherId(`p${at}`) }),
  })
  return {
    article,
    reading: readArticle(article),
    copyOf: copyOf === null ? null : articleId(copyOf),
  }
}

/** An index in which reports were put into one story, whatever they are about. */
function together(reports: readonly Report[]): StoryIndex {
  const stories = createStoryIndex()
  for (const report of reports) stories.restore(storyId(reports[0]?.article.id ?? ''), report)
  return stories
}

const mixed = [FERRY[0], RATES[0], FERRY[1], RATES[1], FERRY[2], RATES[2]] as string[]

test('a story that turns out to be two is parted, and the part that began it goes on under its id', () => {
  const stories = together(mixed.map((title, at) => reportOf(title, at)))

  const [event] = stories.repair()

  assert.ok(event?.kind === 'split')
  assert.deepEqual(
    [String(event.from), String(event.story), event.articles.map(String)],
    [FERRY[0], RATES[0], RATES],
  )
  assert.ok(event.why.score <= storiesPolicy.splitScore)
  const titles = (id: string) =>
    stories.get(storyId(id))?.reports.map(({ article }) => article.title)
  assert.deepEqual(titles(event.from), FERRY)
  assert.deepEqual(titles(event.story), RATES)
  assert.equal(stories.storyOf(articleId(RATES[1] ?? ''))?.id, event.story)
})

test('parts find their own reports from then on, and are not put together again', () => {
  const stories = together(mixed.map((title, at) => reportOf(title, at)))
  stories.repair()
  const late = reportOf('Interest rates raised by central bank of Norway', 20)

  const { story } = stories.place(late.article, late.reading, null, late.article.firstSeen)

  assert.equal(String(story), RATES[0])
  assert.deepEqual(
    stories.repair().filter(({ kind }) => kind === 'merged' || kind === 'split'),
    [],
  )
})

test('reports of one event stay together, in whatever words', () => {
  const stories = together(
    FERRY.map((title, at) => reportOf(title, at)).concat(
      reportOf('All 80 safe after ferry ran aground off Crete', 9),
    ),
  )

  assert.deepEqual(stories.repair(), [])
})

test('one report that strayed is not told from a report in other words', () => {
  const stories = together([...FERRY, RATES[0] ?? ''].map((title, at) => reportOf(title, at)))

  assert.deepEqual(stories.repair(), [])
})

test('a copy goes with what it reprints, whatever its headline', () => {
  const more = [
    'Coast guard tows ferry that ran aground off Crete',
    'Interest rates raised again by central bank of Norway',
  ]
  const copy = reportOf('Ferry and what else moved markets this week', 9, RATES[1])
  const stories = together([...[...mixed, ...more].map((title, at) => reportOf(title, at)), copy])

  stories.repair()

  assert.equal(String(stories.storyOf(copy.article.id)?.id), RATES[0])
})

test('what was merged lately is not parted before it has settled', () => {
  const stories = createStoryIndex({ ...storiesPolicy, mergeScore: -99, mergeCosine: 0 })
  const begin = (titles: readonly string[], from: number): void => {
    for (const [at, title] of titles.entries())
      stories.restore(storyId(titles[0] ?? ''), reportOf(title, from + at))
  }
  begin([...FERRY, 'Norway sends ferry to Crete'], 0)
  begin([...RATES, 'Krone and ferry lines to Crete'], 10)
  const kindsOf = () =>
    stories
      .repair()
      .map(({ kind }) => kind)
      .filter(kind => kind === 'merged' || kind === 'split')

  assert.deepEqual(kindsOf(), ['merged'])
  const grow = (title: string, minutes: number): void =>
    stories.restore(storyId(FERRY[0] ?? ''), reportOf(title, minutes))
  grow('Ferry off Crete towed to port by coast guard', 30)
  assert.deepEqual(kindsOf(), [])
  grow('Coast guard tows ferry off Crete', storiesPolicy.settledMs / MINUTE + HOUR / MINUTE)
  assert.deepEqual(kindsOf(), ['split'])
})
