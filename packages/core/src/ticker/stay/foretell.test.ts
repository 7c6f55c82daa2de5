import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aReport, aStory } from '@shareet/testkit/builders'
import fc from 'fast-check'
import { openWatch } from '../../importance/index.ts'
import type { Weighed } from '../../importance/index.ts'
import { HOUR, MINUTE, instant, storyId } from '../../values/index.ts'
import type { Instant, StoryId } from '../../values/index.ts'
import { choose } from '../choose.ts'
import type { Candidate, Standing } from '../choose.ts'
import { tickerPolicy } from '../policy.ts'
import { foretell } from './foretell.ts'
import type { Departure, Outlook } from './foretell.ts'

const policy = { ...tickerPolicy, items: 3, fewestItems: 2, expiryMs: 6 * HOUR }
const WATCH = openWatch(NOON)

/** A story that fades: its score at noon, the hours in which it halves, the age of its last report in minutes. */
interface Fading {
  readonly name: string
  readonly score: number
  readonly halfLife: number
  readonly age: number
  /** Stories of one event have the same. */
  readonly event: number
}

/** Not rounded: where scores of tenths tremble about a margin, the moment is only as exact as they are. */
const weighed = (score: number): Weighed => ({
  score,
  urgency: 4,
  breaking: false,
  unconfirmed: false,
  signals: [],
})

function outlookOf(stories: readonly Fading[]): Outlook {
  const told = stories.map(each => ({
    ...each,
    story: aStory({
      id: storyId(each.name),
      reports: [aReport()],
      lastReport: instant(NOON - each.age * MINUTE),
    }),
  }))
  const eventOf = new Map(told.map(({ story, event }) => [story.id, event]))
  return {
    at: (at, watch) => ({
      watch,
      candidates: told
        .map(({ story, score, halfLife }) => ({
          story,
          weighed: weighed(score * 2 ** (-(at - NOON) / (halfLife * HOUR))),
        }))
        .sort((a, b) => b.weighed.score - a.weighed.score || (a.story.id < b.story.id ? -1 : 1)),
    }),
    sameEvent: (a, b) => eventOf.get(a.id) === eventOf.get(b.id),
  }
}

const standing = (candidates: readonly Candidate[], known: readonly Standing[], at: Instant) =>
  candidates.map(({ story, weighed }) => ({
    story: story.id,
    weighed,
    since: known.find(each => each.story === story.id)?.since ?? at,
  }))

/** The rundown looked at every minute and at some moments more: when each item of noon was really gone. */
function played(
  onAir: readonly Standing[],
  outlook: Outlook,
  also: readonly number[],
): ReadonlyMap<StoryId, Instant> {
  const minutes = Array.from({ length: (policy.expiryMs + HOUR) / MINUTE }, (_, minute) =>
    Number(NOON + minute * MINUTE),
  )
  const gone = new Map<StoryId, Instant>()
  let now = onAir
  for (const moment of [...minutes, ...also].sort((a, b) => a - b)) {
    const at = instant(moment)
    const { chosen } = choose(now, outlook.at(at, WATCH).candidates, outlook.sameEvent, policy, at)
    now = standing(chosen, now, at)
    for (const { story } of onAir)
      if (!gone.has(story) && !now.some(each => each.story === story)) gone.set(story, at)
  }
  return gone
}

const airOf = (outlook: Outlook): readonly Standing[] => {
  const { candidates } = outlook.at(NOON, WATCH)
  const { chosen } = choose([], candidates, outlook.sameEvent, policy, NOON)
  return standing(chosen, [], NOON)
}

function toEnd(
  onAir: readonly Standing[],
  outlook: Outlook,
  now = NOON,
): ReadonlyMap<StoryId, Departure> {
  const looks = foretell(onAir, WATCH, outlook, policy, now)
  for (;;) {
    const look = looks.next()
    if (look.done) return look.value
  }
}

const fading = fc
  .array(
    fc.record({
      score: fc.integer({ min: 5, max: 80 }),
      halfLife: fc.integer({ min: 3, max: 30 }),
      age: fc.integer({ min: 0, max: 400 }),
      event: fc.nat(12),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map(stories => stories.map((each, index) => ({ ...each, name: `story-${index}` })))

test('the foretold minute is when an item does leave if nothing comes', () => {
  fc.assert(
    fc.property(fading, stories => {
      const outlook = outlookOf(stories)
      const onAir = airOf(outlook)

      const departures = toEnd(onAir, outlook)

      const gone = played(
        onAir,
        outlook,
        [...departures.values()].map(({ at }) => at + 1),
      )
      for (const { story } of onAir) {
        const [told, really] = [departures.get(story)?.at, gone.get(story)]
        assert.ok(told !== undefined && really !== undefined, `${story} never leaves`)
        assert.ok(
          Math.abs(told - really) <= 2 * MINUTE,
          `${story}: foretold after ${(told - NOON) / MINUTE}, left after ${(really - NOON) / MINUTE}`,
        )
      }
    }),
    { numRuns: 300 },
  )
})

const alone = (each: Partial<Fading>): Fading => ({
  name: 'a',
  score: 40,
  halfLife: 2,
  age: 0,
  event: 1,
  ...each,
})
const others = [2, 3].map(event =>
  alone({ name: `other-${event}`, score: 60, halfLife: 99, event }),
)

test('an item leaves when its score sinks below the bar, when it is too old, or when another outweighs it', () => {
  const reasonOf = (stories: readonly Fading[]): string | undefined => {
    const outlook = outlookOf(stories)
    return toEnd(airOf(outlook), outlook).get(storyId('a'))?.reason
  }

  assert.equal(reasonOf([alone({}), ...others]), 'unimportant')
  assert.equal(reasonOf([alone({ halfLife: 99, age: 300 }), ...others]), 'expired')
  assert.equal(
    reasonOf([
      alone({ score: 40, halfLife: 4 }),
      alone({ name: 'late', score: 38, halfLife: 99, event: 9 }),
      ...others,
    ]),
    'displaced',
  )
})

test('what is too old is so to the instant, and the bar it sinks below is told', () => {
  const outlook = outlookOf([alone({ halfLife: 99, age: 300 }), ...others])
  assert.equal(toEnd(airOf(outlook), outlook).get(storyId('a'))?.at, NOON + HOUR)

  const sinking = outlookOf([alone({}), ...others])
  const departure = toEnd(airOf(sinking), sinking).get(storyId('a'))
  assert.equal(departure?.leaveBar, policy.leaveScore)
})
