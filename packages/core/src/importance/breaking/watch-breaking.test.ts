import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aPublisher, aReading, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import type { Reading } from '../../reading/index.ts'
import type { Report, Story } from '../../stories/index.ts'
import { HOUR, MINUTE, instant, publisherId, storyId } from '../../values/index.ts'
import type { Instant } from '../../values/index.ts'
import { worldAudience } from '../audience.ts'
import { plainBackdrop } from '../backdrop.ts'
import { gatherEvidence } from '../evidence.ts'
import type { Evidence } from '../evidence.ts'
import { importancePolicy } from '../policy.ts'
import { weighStory } from '../weigh-story.ts'
import { openWatch, watchBreaking } from './index.ts'
import type { AlertMark, BreakingState, Watch } from './index.ts'

const { voices, voicesMarked, unconfirmedMs, longestMs, coolDownMs, gapMs, rememberedMs } =
  importancePolicy.breaking
const later = (ms: number): Instant => instant(NOON + ms)
const DAY_BEFORE = instant(NOON - 24 * HOUR)

/** A report by the publisher of that number. */
const reportBy = (
  publisher: number,
  at: Instant = NOON,
  reading: Partial<Reading> = {},
  tier: 1 | 2 | 3 = 2,
): Report =>
  aReport({
    article: anArticle({
      url: `https://p${publisher}.example/${at}`,
      publisher: aPublisher({ id: publisherId(`p${publisher}`), country: `C${publisher}`, tier }),
      published: at,
      firstSeen: at,
    }),
    reading: aReading({ gravity: 0.9, countries: ['JP'], ...reading }),
  })

const quake = (count: number, at = NOON, reading: Partial<Reading> = {}): Story =>
  aStory({
    id: storyId('quake'),
    reports: Array.from({ length: count }, (_, index) => reportBy(index, at, reading)),
  })

interface Settings {
  readonly linked?: (story: Story) => readonly Story[]
  readonly score?: Readonly<Record<string, number>>
  readonly sameEvent?: boolean
}

/** A ticker whose stream is small, so that few publishers are many. */
function aTicker(
  opened: Instant = DAY_BEFORE,
  { linked = () => [], score = {}, sameEvent = false }: Settings = {},
) {
  let watch: Watch = openWatch(opened)
  let marks: readonly (AlertMark | undefined)[] = []
  const around = { listening: 4, backdrop: plainBackdrop, audience: worldAudience }
  return {
    /** Takes the ticker to a moment with these stories alive; answers which are on air as breaking. */
    look(now: Instant, ...stories: readonly Story[]): readonly string[] {
      const evidence = (story: Story): Evidence =>
        gatherEvidence(story, { ...around, linked: linked(story) }, now)
      const scored = stories
        .map(story => {
          const weighed = weighStory(evidence(story), importancePolicy)
          return { story, weighed: { ...weighed, score: score[story.id] ?? weighed.score } }
        })
        .sort((a, b) => b.weighed.score - a.weighed.score)
      const known = { evidence, sameEvent: () => sameEvent }
      const next = watchBreaking(watch, scored, known, importancePolicy, now)
      watch = next.watch
      marks = next.scored.map(each => each.weighed.alert)
      return next.scored.filter(each => each.weighed.breaking).map(each => each.story.id)
    },
    /** Stored and read again. */
    restart(): void {
      watch = JSON.parse(JSON.stringify(watch)) as Watch
    },
    state: (): BreakingState => watch.alerts.at(-1)?.state ?? 'candidate',
    watch: (): Watch => watch,
    /** What was said of the stories' alerts at the last look, best story first. */
    marks: () => marks,
  }
}

test('an event breaks when enough independent publishers take it up at once', () => {
  assert.deepEqual(aTicker().look(NOON, quake(voices)), ['quake'])
  assert.deepEqual(aTicker().look(NOON, quake(voices - 1)), [])
})

test('with an urgent mark fewer publishers are enough', () => {
  assert.deepEqual(aTicker().look(NOON, quake(voicesMarked, NOON, { urgentMark: true })), ['quake'])
})

test('what was long expected breaks when many tell at once that it has happened, and a daily theme does not', () => {
  const expected = [0, 1, 2, 3, 4, 5].map(each => reportBy(each, instant(NOON - 12 * HOUR)))
  const happened = [0, 1, 2, 3, 4].map(each => reportBy(each, instant(NOON - MINUTE)))
  const theme = [0, 1, 2, 3, 4].map(each => reportBy(each, instant(NOON - 4 * HOUR)))
  const look = (...reports: readonly Report[]): readonly string[] =>
    aTicker(DAY_BEFORE, { score: { quake: 60 } }).look(
      NOON,
      aStory({ id: storyId('quake'), reports }),
    )

  assert.deepEqual(look(...expected, ...happened), ['quake'])
  assert.deepEqual(look(...expected, ...theme, ...happened), [])
  assert.deepEqual(look(...expected), [])
})

test('an alert stands for a while, develops while facts come in, goes on without any, and fades', () => {
  const ticker = aTicker(DAY_BEFORE, { score: { quake: 50 } })
  const story = quake(voices)
  ticker.look(NOON, story)

  assert.deepEqual(ticker.look(later(longestMs - MINUTE), story), ['quake'])
  assert.deepEqual(ticker.look(later(longestMs), story), [])
  assert.equal(ticker.state(), 'developing')
  ticker.look(later(5 * HOUR), story)
  assert.equal(ticker.state(), 'sustained')
  ticker.look(later(6 * HOUR))
  assert.equal(ticker.state(), 'faded')
})

test('a score that trembles about the bar does not make an alert flicker', () => {
  const { score: bar, leaveScore } = importancePolicy.breaking
  const score = { quake: bar }
  const ticker = aTicker(DAY_BEFORE, { score })
  ticker.look(NOON, quake(voices))

  score.quake = bar - 1
  assert.deepEqual(ticker.look(later(15 * MINUTE), quake(voices)), ['quake'])
  score.quake = leaveScore - 1
  assert.deepEqual(ticker.look(later(16 * MINUTE), quake(voices)), [])
  score.quake = bar
  assert.deepEqual(ticker.look(later(17 * MINUTE), quake(voices)), [])
})

test('a flash of an agency is on air at once, and falls when nobody confirms it', () => {
  const flash = aStory({ reports: [reportBy(1, NOON, { urgentMark: true }, 1)] })
  const ticker = aTicker()

  assert.deepEqual(ticker.look(NOON, flash), [flash.id])
  assert.equal(ticker.state(), 'unconfirmed')
  assert.deepEqual(ticker.look(later(unconfirmedMs), flash), [])
  const unmarked = aStory({ reports: [reportBy(1, NOON, {}, 1)] })
  assert.deepEqual(aTicker().look(NOON, unmarked), [])
  const unknown = aStory({ reports: [reportBy(1, NOON, { urgentMark: true }, 3)] })
  assert.deepEqual(aTicker().look(NOON, unknown), [])
})

test('a flash that was given up silences nothing: confirmed, the event breaks', () => {
  const flash = quake(1, NOON, { urgentMark: true, agencies: ['Reuters'] })
  const ticker = aTicker()
  ticker.look(NOON, flash)
  ticker.look(later(unconfirmedMs), flash)

  const confirmed = [...flash.reports, reportBy(7, later(30 * MINUTE)), reportBy(8)]
  assert.deepEqual(
    ticker.look(later(30 * MINUTE), aStory({ id: storyId('quake'), reports: confirmed })),
    ['quake'],
  )
})

test('old news in a ticker that has just opened does not break, an event of now does', () => {
  const old = quake(voices, instant(NOON - 10 * MINUTE))

  assert.deepEqual(aTicker(NOON).look(later(MINUTE), old), [])
  assert.deepEqual(aTicker(NOON).look(later(2 * MINUTE), quake(voices, later(MINUTE))), ['quake'])
})

test('an alert ends when its publishers deny by now what they told', () => {
  const ticker = aTicker()
  const story = quake(voices)
  ticker.look(NOON, story)

  const denials = [0, 1].map(publisher =>
    reportBy(publisher, later(5 * MINUTE), { certainty: 'denied' }),
  )
  const withdrawn = aStory({ id: story.id, reports: [...story.reports, ...denials] })
  assert.deepEqual(ticker.look(later(5 * MINUTE), withdrawn), [])
  assert.equal(ticker.state(), 'faded')
})

test('what alerted says where it is on its way, and that it was denied', () => {
  const ticker = aTicker(DAY_BEFORE, { score: { quake: 50 } })
  const story = quake(voices)
  ticker.look(NOON, quake(voices - 1))
  assert.deepEqual(ticker.marks(), [undefined])
  ticker.look(NOON, story)
  assert.deepEqual(ticker.marks(), [{ state: 'breaking', at: NOON, retracted: false }])
  ticker.look(later(longestMs), story)
  assert.deepEqual(ticker.marks(), [{ state: 'developing', at: NOON, retracted: false }])

  const denials = [0, 1].map(publisher =>
    reportBy(publisher, later(50 * MINUTE), { certainty: 'denied' }),
  )
  const withdrawn = aStory({ id: story.id, reports: [...story.reports, ...denials] })
  ticker.look(later(50 * MINUTE), withdrawn)
  ticker.restart()
  ticker.look(later(51 * MINUTE), withdrawn)
  assert.deepEqual(ticker.marks(), [{ state: 'faded', at: NOON, retracted: true }])
})

test('a denial that is itself the news may break', () => {
  assert.deepEqual(aTicker().look(NOON, quake(voices, NOON, { certainty: 'denied' })), ['quake'])
})

test('an event alerts once, though its story was merged, linked, or the program restarted', () => {
  const story = quake(voices)
  const renamed = aStory({ id: storyId('older'), reports: story.reports })
  const arabic = aStory({
    id: storyId('arabic'),
    language: 'ar',
    reports: [4, 5, 6].map(each => reportBy(each, later(2 * HOUR))),
  })
  const linked = (each: Story): readonly Story[] => (each === arabic ? [renamed] : [])
  const ticker = aTicker(DAY_BEFORE, { linked })
  ticker.look(NOON, story)
  ticker.restart()

  assert.deepEqual(ticker.look(later(2 * HOUR), arabic, renamed), [])
  assert.equal(ticker.watch().alerts.length, 1)
  assert.deepEqual(aTicker().look(later(2 * HOUR), arabic), ['arabic'])
})

test('of several stories of one event only the best, which is on air, may alert', () => {
  const saga = aStory({
    id: storyId('saga'),
    reports: [0, 1, 2, 3].map(each => reportBy(each, instant(NOON - 8 * HOUR))),
  })
  const settings = { score: { saga: 70, quake: 60 }, sameEvent: true }

  assert.deepEqual(aTicker(DAY_BEFORE, settings).look(NOON, saga, quake(voices)), [])
})

test('when its story was merged away, the heir goes on unmarked', () => {
  const ticker = aTicker()
  ticker.look(NOON, quake(voices))

  const heir = aStory({ id: storyId('older'), reports: quake(voices).reports })
  assert.deepEqual(ticker.look(later(MINUTE), heir), [])
  assert.deepEqual(ticker.marks(), [undefined])
  assert.equal(ticker.watch().alerts.length, 1)
})

test('an event alerts again for a new fact that several sent as urgent, when its alert is long over', () => {
  const after = later(coolDownMs + 30 * MINUTE)
  const grown = (urgentMark: boolean): Story =>
    aStory({
      id: storyId('quake'),
      reports: [
        ...quake(1).reports,
        ...[4, 5, 6].map(each => reportBy(each, after, { urgentMark })),
      ],
    })
  const look = (urgentMark: boolean, at: Instant): readonly string[] => {
    const ticker = aTicker(DAY_BEFORE, { score: { quake: 60 } })
    ticker.look(NOON, quake(voices))
    ticker.look(later(longestMs), quake(voices))
    return ticker.look(at, grown(urgentMark))
  }

  assert.deepEqual(look(true, after), ['quake'])
  assert.deepEqual(look(false, after), [])
  assert.deepEqual(look(true, later(coolDownMs - 1)), [])
})

test('after an alert a lesser event waits, a greater one does not', () => {
  const flood = aStory({
    id: storyId('flood'),
    reports: [1, 2, 3].map(each => reportBy(each, later(MINUTE))),
  })
  const look = (flooded: number): readonly string[] => {
    const ticker = aTicker(DAY_BEFORE, { score: { quake: 60, flood: flooded } })
    ticker.look(NOON, quake(voices))
    return ticker.look(later(MINUTE), quake(voices), flood)
  }

  assert.deepEqual(look(50), ['quake'])
  assert.deepEqual(look(70), ['flood', 'quake'])
  const ticker = aTicker(DAY_BEFORE, { score: { quake: 60, flood: 50 } })
  ticker.look(NOON, quake(voices))
  assert.deepEqual(ticker.look(later(gapMs), quake(voices), flood), ['quake', 'flood'])
})

test('a watch that nothing happens to stays the same, and forgets when no story can be left', () => {
  const ticker = aTicker(DAY_BEFORE, { score: { quake: 60 } })
  ticker.look(NOON, quake(voices))
  const before = ticker.watch()

  ticker.look(later(MINUTE), quake(voices))
  assert.equal(ticker.watch(), before)
  ticker.look(later(rememberedMs))
  assert.deepEqual(ticker.watch().alerts, [])
})
