import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, aReading, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import type { ArticleDetails } from '../../articles/index.ts'
import type { Reading } from '../../reading/index.ts'
import type { Report } from '../../stories/index.ts'
import { HOUR, MINUTE, articleId, instant, publisherId } from '../../values/index.ts'
import type { Instant } from '../../values/index.ts'
import { worldAudience } from '../audience.ts'
import { plainBackdrop } from '../backdrop.ts'
import { gatherEvidence } from '../evidence.ts'
import type { Circumstances } from '../evidence.ts'
import { importancePolicy } from '../policy.ts'
import { alert } from './alert.ts'
import { burst } from './burst.ts'
import { distance } from './distance.ts'
import { freshness } from './freshness.ts'
import { gravity } from './gravity.ts'
import { prominence } from './prominence.ts'
import { reach } from './reach.ts'
import type { Signal } from './signal.ts'
import { single } from './single.ts'
import { softness } from './softness.ts'
import { subject } from './subject.ts'
import { urgent } from './urgent.ts'

interface Told {
  readonly minutesAgo?: number
  readonly reading?: Partial<Reading>
  readonly details?: ArticleDetails
  readonly country?: string
}

/** One report each of as many publishers. */
const told = (reports: readonly Told[]): readonly Report[] =>
  reports.map(({ minutesAgo = 0, reading = {}, details, country }, index) =>
    aReport({
      article: anArticle({
        url: `https://p${index}.example/`,
        publisher: aPublisher({ id: publisherId(`p${index}`), country: country ?? null }),
        published: instant(NOON - minutesAgo * MINUTE),
        ...(details && { details }),
      }),
      reading: aReading(reading),
    }),
  )

const around: Circumstances = {
  linked: [],
  listening: 40,
  backdrop: plainBackdrop,
  audience: worldAudience,
}

function valueOf(
  signal: Signal,
  reports: readonly Report[],
  otherwise: Partial<Circumstances> = {},
): number {
  const evidence = gatherEvidence(aStory({ reports }), { ...around, ...otherwise }, NOON)
  return signal.read(evidence, importancePolicy).value
}

const voices = (count: number, each: Told = {}): readonly Report[] =>
  told(Array.from({ length: count }, () => each))

test('four of five publishers reach further than four of forty', () => {
  assert.ok(
    valueOf(reach, voices(4), { listening: 5 }) > valueOf(reach, voices(4), { listening: 40 }),
  )
})

test('a publisher that dwells on a story counts for more, but not for two', () => {
  const [first, ...others] = voices(3)
  const dwelling = Array.from({ length: 8 }, (_, index) => {
    const { article, ...report } = first as Report
    return { ...report, article: { ...article, id: articleId(`part-${index}`) } }
  })

  assert.ok(valueOf(reach, dwelling) > valueOf(reach, [first as Report]))
  assert.ok(valueOf(reach, dwelling) < valueOf(reach, others))
})

test('to be alone means less where few could have said so', () => {
  assert.equal(valueOf(single, voices(1), { listening: 1 }), 0)
  assert.ok(valueOf(single, voices(1), { listening: 40 }) > 0.9)
  assert.equal(valueOf(single, voices(2)), 0)
})

test('five publishers within ten minutes are a burst, five within a day are not', () => {
  const rush = told([0, 2, 4, 6, 8].map(minutesAgo => ({ minutesAgo })))
  const trickle = told([0, 300, 600, 900, 1200].map(minutesAgo => ({ minutesAgo })))

  assert.ok(valueOf(burst, rush) > 0.8)
  assert.equal(valueOf(burst, trickle), 0)
})

test('the same rush is less of a burst in a busy hour', () => {
  const rush = told([0, 10, 20].map(minutesAgo => ({ minutesAgo })))
  const busy = { backdrop: { ...plainBackdrop, busyness: 4 } }

  assert.ok(valueOf(burst, rush, busy) < valueOf(burst, rush))
})

test('the quiet death of one person is less grave than a death toll of the same words', () => {
  const death = { eventKind: 'death', gravity: 0.4 }
  const toll = { ...death, numbers: [{ value: 12, role: 'killed' }] }

  assert.ok(valueOf(gravity, voices(1, { reading: death })) < 0.4)
  assert.equal(valueOf(gravity, voices(1, { reading: toll })), 0.4)
})

test('what the stream talks about makes a small turn in it matter', () => {
  assert.equal(valueOf(prominence, voices(1), { backdrop: { prominence: 0.7, busyness: 1 } }), 0.7)
})

test('war is more of a ticker’s matter than leisure, and what is not known lies between', () => {
  const about = (topics: readonly string[]): number =>
    valueOf(subject, voices(1, { reading: { topics } }))

  assert.ok(about(['medtop:16000000']) > about([]))
  assert.ok(about([]) > about(['medtop:10000000']))
})

test('a public warning counts by its severity and by how sure its authority is', () => {
  const warned = (severity: string, certainty: string, urgency = 'Immediate'): number =>
    valueOf(
      alert,
      voices(1, {
        details: {
          alert: {
            event: 'Flood Warning',
            severity,
            certainty,
            urgency,
            areas: [],
            effective: null,
            expires: null,
          },
        },
      }),
    )

  assert.equal(warned('Extreme', 'Observed'), 1)
  assert.ok(warned('Minor', 'Observed') < warned('Severe', 'Possible'))
  assert.equal(warned('Extreme', 'Observed', 'Past'), 0)
  assert.equal(valueOf(alert, voices(1)), 0)
})

test('a wire’s own urgency counts as an urgent mark', () => {
  assert.ok(valueOf(urgent, voices(1, { details: { urgency: 1 } })) > 0)
  assert.equal(valueOf(urgent, voices(1, { details: { urgency: 5 } })), 0)
})

test('sport is soft by its subject, even where the report does not look like one', () => {
  const match = { reading: { topics: ['medtop:15000000'] } }

  assert.ok(valueOf(softness, voices(2, match)) > 0.5)
  assert.equal(valueOf(softness, voices(2)), 0)
})

test('for a world audience nothing is far', () => {
  assert.equal(valueOf(distance, voices(1, { reading: { countries: ['NO'] } })), 0)
})

test('what is about the audience’s countries or watch words is near, what its own publishers carry half so', () => {
  const audience = {
    ...worldAudience,
    id: 'test',
    home: ['IQ'],
    follows: ['IR'],
    words: [{ name: 'flood', terms: ['flood'] }],
  }
  const far = (each: Told): number => valueOf(distance, voices(1, each), { audience })

  assert.equal(far({ reading: { countries: ['IQ'] } }), 0)
  assert.equal(far({ reading: { countries: ['NO', 'IR'] } }), 0)
  assert.equal(far({ reading: { titleTerms: ['flood'] } }), 0)
  assert.equal(far({ reading: { countries: ['NO'] } }), 1)
  assert.ok(far({ country: 'IQ' }) > 0 && far({ country: 'IQ' }) < 1)
})

test('a story that is told over and over without anything new loses something', () => {
  const reports = told([(20 * HOUR) / MINUTE, 0].map(minutesAgo => ({ minutesAgo })))
  const lossOf = (lastNewFact: Instant): number => {
    const evidence = gatherEvidence(aStory({ reports, lastNewFact }), around, NOON)
    return freshness.read(evidence, importancePolicy).value
  }

  assert.equal(lossOf(NOON), 0)
  assert.ok(lossOf(instant(NOON - 20 * HOUR)) > 0)
})
