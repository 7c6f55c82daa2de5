import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, aReading, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import fc from 'fast-check'
import type { Genre } from '../reading/index.ts'
import type { Report, Story } from '../stories/index.ts'
import { MINUTE, articleId, instant, publisherId, storyId } from '../values/index.ts'
import { plainBackdrop } from './backdrop.ts'
import { gatherEvidence } from './evidence.ts'
import { importancePolicy, movedBy, weighLater, weighStory, worldAudience } from './index.ts'
import type { Weighed } from './index.ts'

/** Among forty publishers, in a quiet stream. */
const around = { linked: [], listening: 40, backdrop: plainBackdrop, audience: worldAudience }
const weigh = (story: Story, now = NOON): Weighed =>
  weighStory(gatherEvidence(story, around, now), importancePolicy)

/** A report by the publisher of that number, some minutes before noon. */
function reportBy(publisher: number, minutesAgo = 0, overrides: Partial<Report> = {}): Report {
  const at = instant(NOON - minutesAgo * MINUTE)
  return aReport({
    article: anArticle({
      url: `https://p${publisher}.example/${minutesAgo}`,
      publisher: aPublisher({ id: publisherId(`p${publisher}`), name: `P${publisher}`, tier: 2 }),
      published: at,
    }),
    ...overrides,
  })
}

const storyOf = (count: number, minutesAgo = 0): Story =>
  aStory({ reports: Array.from({ length: count }, (_, index) => reportBy(index, minutesAgo)) })

const anyReport = fc
  .record({
    publisher: fc.nat(8),
    minutes: fc.nat(3000),
    tier: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    country: fc.constantFrom('IQ', 'RU', 'GB', null),
    gravity: fc.double({ min: 0, max: 1, noNaN: true }),
    urgentMark: fc.boolean(),
    genre: fc.constantFrom<Genre>('report', 'opinion', 'sport', 'live'),
    copy: fc.boolean(),
  })
  .map(({ publisher, minutes, tier, country, copy, ...reading }) => {
    const report = reportBy(publisher, minutes, { reading: aReading(reading) })
    return {
      ...report,
      article: { ...report.article, publisher: { ...report.article.publisher, tier, country } },
      copyOf: copy ? articleId('original') : null,
    }
  })
const anyStory = fc
  .array(anyReport, { minLength: 1, maxLength: 20 })
  .map(reports => aStory({ reports }))

test('the score is the sum of the reasons shown, between 0 and 100', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const { score, signals } = weigh(story)

      const sum = signals.reduce((total, signal) => total + signal.contribution, 0)
      assert.ok(Math.abs(sum - score) < 1e-6, `${sum} is not ${score}`)
      assert.ok(score >= 0 && score <= 100)
    }),
    { seed: 11, numRuns: 300 },
  )
})

test('without a new report a score only falls', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(2000), fc.nat(2000), (story, minutes, more) => {
      const sooner = weigh(story, instant(NOON + minutes * MINUTE))
      const later = weigh(story, instant(NOON + (minutes + more) * MINUTE))

      assert.ok(later.score <= sooner.score + 0.5)
    }),
    { seed: 11, numRuns: 300 },
  )
})

test('more independent publishers make a story more important', () => {
  assert.ok(weigh(storyOf(8)).score > weigh(storyOf(4)).score)
  assert.ok(weigh(storyOf(4)).score > weigh(storyOf(1)).score)
})

test('ten copies of a wire text weigh less than three reports of their own', () => {
  const copies = Array.from({ length: 10 }, (_, index) =>
    reportBy(index + 1, 0, { copyOf: articleId('wire') }),
  )
  const copied = aStory({ reports: [reportBy(0), ...copies] })

  assert.ok(weigh(copied).score < weigh(storyOf(3)).score)
  assert.equal(weigh(copied).unconfirmed, true)
})

test('nine reports of one publisher are one voice', () => {
  const flood = aStory({ reports: Array.from({ length: 9 }, (_, index) => reportBy(0, index)) })

  assert.ok(weigh(flood).score < weigh(storyOf(2)).score)
})

test('opinion about an event does not pass for the event', () => {
  const reports = Array.from({ length: 5 }, (_, index) => reportBy(index))
  const opinions = reports.map(report => ({ ...report, reading: aReading({ genre: 'opinion' }) }))

  assert.ok(weigh(aStory({ reports: opinions })).score < weigh(aStory({ reports })).score / 2)
})

test('reports in another language about the same event add to its reach', () => {
  const arabic = aStory({ id: storyId('ar'), reports: [reportBy(1), reportBy(2)], language: 'ar' })
  const english = aStory({ id: storyId('en'), reports: [reportBy(3), reportBy(4)], language: 'en' })

  const together = weighStory(
    gatherEvidence(arabic, { ...around, linked: [english] }, NOON),
    importancePolicy,
  )

  assert.ok(together.score > weigh(arabic).score)
})

test('what a story will weigh is what it then does weigh, if no report comes', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(3000), (story, minutes) => {
      const at = instant(NOON + minutes * MINUTE)
      const evidence = gatherEvidence(story, around, NOON)

      assert.deepEqual(weighLater(evidence, importancePolicy)(at), weigh(story, at))
    }),
  )
})

test('every reason has a report that moved it, one of the story', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const evidence = gatherEvidence(story, around, NOON)
      const moved = movedBy(evidence, importancePolicy)

      for (const { signal } of weigh(story).signals) {
        const reports = moved.get(signal) ?? []
        assert.ok(reports.length > 0, signal)
        for (const report of reports) assert.ok(story.reports.includes(report))
      }
    }),
  )
})
