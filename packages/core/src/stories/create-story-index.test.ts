import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, anArticle } from '@shareet/testkit/builders'
import fc from 'fast-check'
import type { Article } from '../articles/index.ts'
import { readArticle } from '../reading/index.ts'
import { HOUR, MINUTE, instant, publisherId } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import { createCopyIndex, createStoryIndex, storiesPolicy } from './index.ts'
import type { CopyIndex, Evidence, StoryIndex } from './index.ts'

let number = 0
function articleOf(title: string, minutes = 0, text = '', publisher = `p${number}`): Article {
  const published = instant(NOON + minutes * MINUTE)
  return anArticle({
    title,
    text,
    url: `https://${publisher}.example/${number++}`,
    published,
    firstSeen: published,
    publisher: aPublisher({ id: publisherId(publisher), name: publisher }),
  })
}

const placeIn = (
  stories: StoryIndex,
  article: Article,
  copies?: CopyIndex,
): ReturnType<StoryIndex['place']> => {
  const reading = readArticle(article)
  const copyOf = copies?.find(article, reading, article.firstSeen) ?? null
  return stories.place(article, reading, copyOf, article.firstSeen)
}

test('reports of one event in other words join one story, and other events begin their own', () => {
  const stories = createStoryIndex()
  const first = placeIn(stories, articleOf('Passenger ferry runs aground off Crete'))

  const second = placeIn(stories, articleOf('Ferry aground off Crete, passengers taken ashore', 10))
  const other = placeIn(stories, articleOf('Central bank of Norway raises interest rates', 12))

  assert.equal(second.story, first.story)
  assert.equal(other.kind, 'created')
})

test('Arabic reports join across clitics and spelling', () => {
  const stories = createStoryIndex()
  const first = placeIn(stories, articleOf('زلزال قوي يضرب مدينة إزمير التركية'))

  const second = placeIn(stories, articleOf('الزلزال الذي ضرب ازمير: إصابات بمدينة إزمير', 15))

  assert.equal(second.story, first.story)
})

test('the same words about two countries are two events', () => {
  const stories = createStoryIndex()
  const greece = placeIn(stories, articleOf('Strong earthquake shakes towns in Greece'))

  const chile = placeIn(stories, articleOf('Strong earthquake shakes towns in Chile', 20))

  assert.notEqual(chile.story, greece.story)
})

test('two stories that turn out to be one are merged into the older, whose id lasts', () => {
  const stories = createStoryIndex({ ...storiesPolicy, joinScore: 9 })
  const [first, second] = [
    'Passenger ferry runs aground off Crete, coast guard says',
    'Passenger ferry aground off Crete, coast guard says all are safe',
  ].map((title, at) => articleOf(title, at * 40)) as [Article, Article]
  const [older, younger] = [placeIn(stories, first), placeIn(stories, second)]

  const events = stories.repair()

  const [event, more] = events
  assert.ok(event?.kind === 'merged' && more === undefined)
  assert.deepEqual(
    [event.story, event.from, event.articles],
    [older.story, younger.story, [second.id]],
  )
  assert.ok(event.why.score >= event.why.needed)
  assert.ok(event.why.evidence.some(({ contribution }) => contribution > 0))
  assert.equal(stories.storyOf(second.id)?.id, older.story)
  assert.equal(stories.get(younger.story), undefined)
  assert.deepEqual(stories.repair(), [])
})

test('a corrected article stays in its story, whatever it says now', () => {
  const stories = createStoryIndex()
  const article = articleOf('Passenger ferry runs aground off Crete')
  const { story } = placeIn(stories, article)

  const event = placeIn(stories, {
    ...article,
    title: 'Correction: museum opens in Lisbon',
    revision: 1,
  })

  assert.deepEqual([event.kind, event.story], ['revised', story])
  assert.equal(stories.get(story)?.reports[0]?.article.revision, 1)
  assert.equal(stories.size.articles, 1)
})

test('a copy goes where its original is, and is marked', () => {
  const stories = createStoryIndex()
  const copies = createCopyIndex()
  const text =
    'A passenger ferry ran aground off the southern coast of Crete on Monday morning after its engine failed, and lifeboats brought everyone on board safely ashore within hours, the coast guard said in a statement.'
  const first = placeIn(stories, articleOf('Ferry runs aground off Crete', 0, text), copies)

  const copy = placeIn(stories, articleOf('All safe after ship accident', 30, text), copies)

  assert.equal(copy.story, first.story)
  assert.notEqual(stories.get(first.story)?.reports[1]?.copyOf, null)
})

test('the same telegram to another country is no copy', () => {
  const copies = createCopyIndex()
  const telegram = (country: string, people: string): string =>
    `The Queen sent a telegram of congratulation to the President of ${country} on the anniversary of independence. In it she wished the ${people} people lasting progress and prosperity, praised the friendship between both nations, and said that she looked forward to working together in the years ahead. The Prime Minister sent a telegram of his own, in which he conveyed the best wishes of the government for good health and happiness, and thanked the embassy for its warm hospitality during his visit last spring.`
  const [peru, again, chile] = [
    articleOf('Queen congratulates Peru on independence', 0, telegram('Peru', 'Peruvian')),
    articleOf('Telegram to Peru', 5, telegram('Peru', 'Peruvian')),
    articleOf('Queen congratulates Chile on independence', 10, telegram('Chile', 'Chilean')),
  ] as [Article, Article, Article]
  const find = (article: Article) => copies.find(article, readArticle(article), article.firstSeen)

  assert.deepEqual([peru, again, chile].map(find), [null, peru.id, null])
})

test('a text that was cut after its lead, or goes on in other words, is a copy', () => {
  const lead =
    'A passenger ferry ran aground off the southern coast of Crete on Monday morning after its engine failed, and lifeboats brought everyone on board safely ashore within hours, the coast guard said in a statement.'
  const rest =
    ' The ship had left the port of Chania at dawn with holidaymakers and lorry drivers, and divers are looking at its hull while a tug waits for calmer weather. Unions had asked for older vessels to be taken out of service long before summer.'
  const copies = createCopyIndex()
  const [whole, cut] = [
    articleOf('Ferry runs aground off Crete', 0, lead + rest),
    articleOf('All safe after ship accident', 30, lead),
  ]
  copies.find(whole, readArticle(whole), whole.firstSeen)

  assert.equal(copies.find(cut, readArticle(cut), cut.firstSeen), whole.id)
})

test('an equal text with another figure is another report, not a copy', () => {
  const copies = createCopyIndex()
  const text = (toll: number): string =>
    `Rescue workers said on Monday that ${toll} people were injured when a bus left the road near the village and came to rest in a field beside the river.`
  const [first, second] = [4, 9].map(toll => articleOf('Bus leaves road', toll, text(toll))) as [
    Article,
    Article,
  ]
  copies.find(first, readArticle(first), first.firstSeen)

  assert.equal(copies.find(second, readArticle(second), second.firstSeen), null)
})

test('a story leaves when its window has passed, and its articles are forgotten', () => {
  const stories = createStoryIndex()
  const { id: article } = articleOf('Passenger ferry runs aground off Crete')
  const { story } = placeIn(stories, {
    ...articleOf('Passenger ferry runs aground off Crete'),
    id: article,
  })

  const events = stories.expire(instant(NOON + storiesPolicy.windowMs + HOUR))

  assert.deepEqual(events, [{ kind: 'expired', story, articles: [article] }])
  assert.deepEqual([stories.get(story), stories.storyOf(article)], [undefined, undefined])
  assert.deepEqual(stories.size, { stories: 0, articles: 0 })
})

const WORDS =
  'ferry crete aground quake greece chile bank rates norway port strike rail lyon vote minister talks cairo fire storm coast'.split(
    ' ',
  )
const stream = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 8 }), {
    minLength: 2,
    maxLength: 40,
  })
  .map(titles => titles.map((words, index) => articleOf(words.join(' '), index * 7)))

const membership = (stories: StoryIndex): Record<string, string[]> =>
  Object.fromEntries(
    [...stories.live()].map(({ id, reports }) => [id, reports.map(({ article }) => article.id)]),
  )

test('the same articles in the same order give the same stories', () => {
  fc.assert(
    fc.property(stream, articles => {
      const [one, two] = [createStoryIndex(), createStoryIndex()]

      for (const article of articles) assert.deepEqual(placeIn(one, article), placeIn(two, article))

      assert.deepEqual(membership(one), membership(two))
    }),
    { seed: 6, numRuns: 60 },
  )
})

test('an index that was put back from the store decides as the one that never stopped', () => {
  fc.assert(
    fc.property(stream, fc.nat(39), (articles, stop) => {
      const kept = createStoryIndex()
      const before = articles.slice(0, stop)
      const placed = before.map(article => ({ article, event: placeIn(kept, article) }))
      const restored = createStoryIndex()
      for (const { article, event } of placed)
        restored.restore(event.story, { article, reading: readArticle(article), copyOf: null })

      for (const article of articles.slice(stop))
        assert.deepEqual(placeIn(restored, article), placeIn(kept, article))

      assert.deepEqual(membership(restored), membership(kept))
    }),
    { seed: 6, numRuns: 60 },
  )
})

test('every article is in exactly one story', () => {
  fc.assert(
    fc.property(stream, articles => {
      const stories = createStoryIndex()
      for (const article of articles) placeIn(stories, article)

      const members = Object.values(membership(stories)).flat()
      assert.deepEqual([...members].sort(), articles.map(({ id }) => id).sort())
    }),
    { seed: 6, numRuns: 60 },
  )
})

test('copies are remembered for a time and up to a number', () => {
  const copies = createCopyIndex({ ...storiesPolicy, copyReports: 50 })
  const at = (minutes: number): Instant => instant(NOON + minutes * MINUTE)
  for (let index = 0; index < 300; index++) {
    const article = articleOf(`Report number ${index} about the harbour of town ${index}`, index)
    copies.find(article, readArticle(article), at(index))
  }

  assert.equal(copies.size, 50)
})

test('rare words that a story has not told weigh more than those it has', () => {
  const stories = createStoryIndex()
  const first = articleOf('Olympics latest: Marchetti takes the sabre')
  placeIn(stories, first)
  const newWordsOf = (title: string): number | undefined => {
    const article = articleOf(title, 10)
    return stories.weigh(article, readArticle(article))[0]?.evidence.newWords
  }

  const same = newWordsOf('Marchetti takes the sabre')
  const other = newWordsOf('Olympics latest: Nakagawa takes the judo')

  assert.equal(same, 0)
  assert.ok((other ?? 0) > 0.5)
})

test('two events of different kinds and figures are not merged for a word that they share', () => {
  const stories = createStoryIndex()
  placeIn(stories, articleOf('Earthquake kills 40 people near the eastern coast'))
  placeIn(stories, articleOf('Bridge collapses in the capital, 12 killed', 4))

  assert.deepEqual(stories.repair(), [])
})

const DISASTERS = {
  en: [
    'Earthquake kills 40 people near the eastern coast',
    'Bridge collapses in the capital, 12 killed',
    'Court sentences former minister to nine years',
    'Wildfire forces thousands from their homes in the south',
    'Central bank cuts interest rates by half a point',
  ],
  ar: [
    'زلزال يقتل 40 شخصا قرب الساحل الشرقي',
    'انهيار جسر في العاصمة ومقتل 12 شخصا',
    'محكمة تقضي بسجن وزير سابق تسع سنوات',
    'حرائق الغابات تجبر الآلاف على ترك منازلهم في الجنوب',
    'البنك المركزي يخفض أسعار الفائدة نصف نقطة',
  ],
} as const

for (const [language, titles] of Object.entries(DISASTERS))
  test(`a program that has seen nothing yet takes each event for one of its own, within seconds (${language})`, () => {
    const stories = createStoryIndex()

    const kinds = titles.map((title, at) => placeIn(stories, articleOf(title, at / 20)).kind)

    assert.deepEqual(new Set(kinds), new Set(['created']))
    assert.deepEqual(
      stories.repair().filter(({ kind }) => kind !== 'linked'),
      [],
    )
  })

/** The evidence on a report and the story of some others, filed minutes after each other. */
function evidenceOn(titles: readonly (readonly [title: string, minutes: number])[]): Evidence {
  const stories = createStoryIndex({ ...storiesPolicy, joinScore: -99, unfamiliarScore: 0 })
  const articles = titles.map(([title, minutes]) => articleOf(title, minutes))
  const last = articles.pop() ?? assert.fail('no report')
  for (const article of articles) placeIn(stories, article)
  const [found] = stories.weigh(last, readArticle(last))
  return found?.evidence ?? assert.fail('nothing found')
}

test('seconds tell no more than minutes, hours do', () => {
  const filed = (minutes: number): Evidence =>
    evidenceOn([
      ['Passenger ferry runs aground off Crete', 0],
      ['Ferry aground off Crete, passengers taken ashore', minutes],
    ])

  for (const kind of ['gap', 'age', 'closestByGap'] as const) {
    assert.equal(filed(0.1)[kind], filed(15)[kind])
    assert.notEqual(filed(15)[kind], filed(180)[kind])
  }
})

test('the only story there is leads by what is over a presumed rival', () => {
  const { whole, lead } = evidenceOn([
    ['Passenger ferry runs aground off Crete', 0],
    ['Ferry aground off Crete, passengers taken ashore', 5],
  ])

  assert.ok(whole > 0)
  assert.ok(Math.abs(lead - (whole - storiesPolicy.rivalPresumed)) < 1e-9)
})

test('a country is swapped in the nearest headline only: one that names none is no look-alike', () => {
  const headline = 'Three weightlifters miss the games over virus concerns'
  const swapped = (...before: readonly string[]): number =>
    evidenceOn([...before, `${headline} | Taiwan`].map((title, at) => [title, at])).countrySwapped

  assert.ok(swapped(`${headline} | Samoa`) > 0.5)
  assert.ok(swapped('Weightlifters of Samoa miss the games over virus concerns') > 0)
  assert.equal(swapped('Weightlifters of Samoa miss the games over virus concerns', headline), 0)
  assert.equal(swapped(`${headline} | Samoa`, headline), 0)
  assert.equal(swapped('Samoa says it will host a summit on virus concerns'), 0)
})

test('a report is compared closely with the stories most like it, not with all that share a word', () => {
  const stories = createStoryIndex({ ...storiesPolicy, joinScore: 99 })
  for (let at = 0; at < 9; at++)
    placeIn(stories, articleOf(`Ferry aground off Crete, report of witness ${at}`, at))
  const article = articleOf('Passenger ferry runs aground off Crete', 12)

  const weighed = stories.weigh(article, readArticle(article))

  const { comparedStories, comparedFound } = storiesPolicy
  assert.ok(weighed.length >= comparedStories)
  assert.ok(weighed.length <= comparedStories + comparedFound)
})

test('a report is asked for more while little of its language was seen', () => {
  const titles = ['Ferry aground off Crete', 'Passenger ferry runs aground off Crete'] as const
  const secondAfter = (seen: number, unfamiliarScore: number): string => {
    const stories = createStoryIndex({ ...storiesPolicy, unfamiliarScore })
    for (let at = 0; at < seen; at++) placeIn(stories, articleOf(`Norway opens road ${at}${at}`, 0))
    placeIn(stories, articleOf(titles[0], 1))
    return placeIn(stories, articleOf(titles[1], 2)).kind
  }

  assert.equal(secondAfter(0, 0), 'joined')
  assert.equal(secondAfter(0, 99), 'created')
  assert.equal(secondAfter(2000, 99), 'joined')
})

test('two earthquakes told in the same words are two events for a rundown', () => {
  const stories = createStoryIndex({
    ...storiesPolicy,
    joinScore: Infinity,
    sameEventScore: -Infinity,
  })
  const told = (place: string, minutes: number): Article =>
    articleOf(`Strong earthquake injures 20 people, thousands sleep outside in ${place}`, minutes)
  const [jakarta, sendai, again] = [
    told('Jakarta, Indonesia', 0),
    told('Sendai, Japan', 10),
    told('the Indonesian capital Jakarta', 20),
  ]
  for (const article of [jakarta, sendai, again]) placeIn(stories, article)

  const same = (a: Article, b: Article): boolean => {
    const [left, right] = [stories.storyOf(a.id), stories.storyOf(b.id)]
    return left !== undefined && right !== undefined && stories.sameEvent(left, right)
  }
  assert.equal(same(jakarta, sendai), false)
  assert.equal(same(jakarta, again), true)
})
