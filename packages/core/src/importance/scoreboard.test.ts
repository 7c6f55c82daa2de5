import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, aReading, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import fc from 'fast-check'
import type { Report, Story } from '../stories/index.ts'
import { MINUTE, instant, publisherId, sourceId, storyId } from '../values/index.ts'
import type { Instant, StoryId } from '../values/index.ts'
import { createScoreboard, importancePolicy, learnedAudience, worldAudience } from './index.ts'
import type { Audience, Scoreboard } from './index.ts'

/** A report by the publisher of that number, some minutes before noon. */
function reportBy(publisher: number, minutesAgo: number, names: readonly string[] = []): Report {
  return aReport({
    article: anArticle({
      url: `https://p${publisher}.example/${minutesAgo}`,
      publisher: aPublisher({
        id: publisherId(`p${publisher}`),
        country: publisher % 2 ? 'IQ' : 'NO',
      }),
      published: instant(NOON - minutesAgo * MINUTE),
    }),
    reading: aReading({
      names,
      countries: publisher % 3 ? ['IQ'] : ['NO'],
      gravity: publisher / 10,
    }),
  })
}

/** A scoreboard of these stories, each of them taken in. */
function boardOf(stories: readonly Story[]): Scoreboard {
  const byId = new Map<StoryId, Story>(stories.map(story => [story.id, story]))
  const board = createScoreboard(
    id => byId.get(id),
    () => [],
    importancePolicy,
  )
  for (const story of stories) {
    for (const report of story.reports) board.learn(report)
    board.changed(story.id)
  }
  return board
}

const anyStories = fc
  .array(
    fc.array(
      fc.record({
        publisher: fc.nat(8),
        minutes: fc.nat(3000),
        name: fc.constantFrom('a', 'b', 'c'),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map(stories =>
    stories.map((reports, index) =>
      aStory({
        id: storyId(`s${String(index).padStart(2, '0')}`),
        reports: reports.map(({ publisher, minutes, name }) =>
          reportBy(publisher, minutes, [name]),
        ),
      }),
    ),
  )

const iraqis: Audience = { ...worldAudience, id: 'iraq', home: ['IQ'] }
const grave: Audience = { ...worldAudience, id: 'grave', weights: { gravity: 3, single: 0 } }

test('the best of the scoreboard are the best of all, for every audience, at any later moment', () => {
  fc.assert(
    fc.property(
      anyStories,
      fc.array(
        fc.record({
          minutes: fc.nat(600),
          audience: fc.constantFrom(worldAudience, iraqis, grave),
        }),
        {
          maxLength: 5,
        },
      ),
      (stories, steps) => {
        const board = boardOf(stories)
        let now: Instant = NOON
        for (const { minutes, audience } of [{ minutes: 0, audience: worldAudience }, ...steps]) {
          now = instant(now + minutes * MINUTE)

          const best = board.top(5, now, audience).map(({ story }) => story.id)

          const all = stories
            .map(story => ({ id: story.id, score: board.weigh(story, now, audience).score }))
            .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
          assert.deepEqual(
            best,
            all.slice(0, 5).map(({ id }) => id),
          )
        }
      },
    ),
    { seed: 11, numRuns: 100 },
  )
})

test('a ticker has on its board what its sources tell in its languages, and nothing else', () => {
  const told = (id: string, language: string, source: string): Story => {
    const report = reportBy(1, 0)
    return aStory({
      id: storyId(id),
      language,
      reports: [{ ...report, article: { ...report.article, source: sourceId(source) } }],
    })
  }
  const board = boardOf([told('a', 'ar', 'wire'), told('b', 'en', 'wire'), told('c', 'ar', 'blog')])
  const idsFor = (limits: Partial<Audience>): string[] =>
    board
      .top(5, NOON, { ...worldAudience, id: JSON.stringify(limits), ...limits })
      .map(({ story }) => String(story.id))

  assert.deepEqual(idsFor({}).toSorted(), ['a', 'b', 'c'])
  assert.deepEqual(idsFor({ tongues: ['ar'] }).toSorted(), ['a', 'c'])
  assert.deepEqual(idsFor({ sources: new Set([sourceId('wire')]) }).toSorted(), ['a', 'b'])
  assert.deepEqual(idsFor({ tongues: ['ar'], sources: new Set([sourceId('blog')]) }), ['c'])
})

test('a factor moves the share of its signal, and scores still end at 100', () => {
  const story = aStory({ reports: [1, 2, 3].map(publisher => reportBy(publisher, 0)) })
  const board = boardOf([story])
  const partOf = (factor: number): number => {
    const { signals } = board.weigh(story, NOON, {
      ...worldAudience,
      id: `reach ${factor}`,
      weights: { reach: factor },
    })
    return signals.find(({ signal }) => signal === 'reach')?.weight ?? 0
  }

  assert.ok(partOf(0.5) < partOf(1) && partOf(1) < partOf(4))
  assert.equal(partOf(1), importancePolicy.points.reach)
  assert.ok(partOf(4) <= 100)
})

test('a story that was linked with another is weighed anew, and again when the other grows', () => {
  const arabic = aStory({ id: storyId('ar'), language: 'ar', reports: [reportBy(1, 0)] })
  const english = aStory({ id: storyId('en'), language: 'en', reports: [reportBy(2, 0)] })
  const stories = new Map<StoryId, Story>([arabic, english].map(story => [story.id, story]))
  let linked = false
  const board = createScoreboard(
    id => stories.get(id),
    story => (linked ? [...stories.values()].filter(({ id }) => id !== story.id) : []),
    importancePolicy,
  )
  for (const id of stories.keys()) board.changed(id)
  const scoreOf = (id: string): number =>
    board.top(2, NOON).find(({ story }) => story.id === id)?.weighed.score ?? 0
  const apart = scoreOf('ar')

  linked = true
  board.relinked()
  const together = scoreOf('ar')
  stories.set(english.id, { ...english, reports: [reportBy(2, 0), reportBy(3, 0)] })
  board.changed(english.id)

  assert.ok(together > apart)
  assert.ok(scoreOf('ar') > together)
})

test('the more publishers are heard, the less two of them are', () => {
  const story = aStory({ id: storyId('s'), reports: [reportBy(1, 0), reportBy(2, 0)] })
  const board = boardOf([story])
  const alone = board.top(1, NOON)[0]?.weighed.score ?? 0
  for (let publisher = 10; publisher < 90; publisher++) {
    board.learn(reportBy(publisher, 0))
  }

  const among = board.top(1, NOON)[0]?.weighed.score ?? 0

  assert.ok(alone > among, `${alone} is not more than ${among}`)
})

test('a story that has expired leaves the scoreboard', () => {
  const board = createScoreboard(
    () => undefined,
    () => [],
    importancePolicy,
  )
  board.changed(storyId('gone'))

  assert.deepEqual(board.top(5, NOON), [])
  assert.equal(board.size, 0)
})

test('an audience that learned is another one, and the same for the same factors', () => {
  const stories = [aStory({ id: storyId('a'), reports: [reportBy(1, 5), reportBy(2, 4)] })]
  const board = boardOf(stories)
  const learned = learnedAudience(worldAudience, { reach: 0.8 })

  const [plain] = board.top(1, NOON)
  const [after] = board.top(1, NOON, learned)

  assert.ok((after?.weighed.score ?? 100) < (plain?.weighed.score ?? 0))
  assert.deepEqual(learnedAudience(worldAudience, { reach: 0.8 }), learned)
  assert.equal(learnedAudience(worldAudience, {}), worldAudience)
  assert.equal(learnedAudience(worldAudience, { nonsense: 2 }), worldAudience)
})

test('what is learned takes no more room, and never leaves an old bound behind', () => {
  const stories = Array.from({ length: 12 }, (_, n) =>
    aStory({
      id: storyId(`s${n}`),
      reports: Array.from({ length: 1 + (n % 5) }, (_, at) => reportBy(n + at, 5 + at)),
    }),
  )
  const board = boardOf(stories)
  const first = board.top(3, NOON)

  for (let n = 0; n < 200; n++) {
    // Further apart than any editor brings them, so that an old bound would hide the best.
    const factors = n % 2 === 0 ? { reach: 0.1, gravity: 4 } : { reach: 4, gravity: 0.1 }
    const learned = learnedAudience(worldAudience, factors)
    assert.deepEqual(board.top(3, NOON, learned), boardOf(stories).top(3, NOON, learned))
  }

  assert.deepEqual(board.top(3, NOON), first)
  assert.equal(board.audiences, 1)
})
