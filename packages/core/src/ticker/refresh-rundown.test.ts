import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aReading, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import { MINUTE, articleId, instant, storyId, tickerId } from '../values/index.ts'
import type { Candidate } from './choose.ts'
import { emptyRundown } from './item.ts'
import type { Rundown } from './item.ts'
import { tickerPolicy } from './policy.ts'
import type { TickerPolicy } from './policy.ts'
import { refreshRundown } from './refresh-rundown.ts'
import { plainStyle } from './style/index.ts'
import type { FindTranslation } from './translated-line.ts'

const policy: TickerPolicy = {
  ...tickerPolicy,
  items: 2,
  style: { ...plainStyle, banned: ['rebels'] },
}

function candidate(name: string, score: number, ...titles: readonly string[]): Candidate {
  const reports = titles.map((title, at) =>
    aReport({
      article: anArticle({ id: articleId(`${name} ${at}`), title, text: '' }),
      reading: aReading({ names: [name] }),
    }),
  )
  return {
    story: aStory({ id: storyId(name), reports, lastReport: NOON }),
    weighed: { score, urgency: 4, breaking: false, unconfirmed: false, signals: [] },
  }
}

const REBELS = candidate('port', 60, 'Rebels seize the northern port after a week of fighting')
const VOTE = candidate('vote', 50, 'Parliament passes the budget for next year by a wide margin')
const QUAKE = candidate('quake', 40, 'Earthquake of magnitude six shakes the eastern coast')

const refresh = (
  rundown: Rundown,
  candidates: readonly Candidate[],
  minutes = 0,
  house: TickerPolicy = policy,
) =>
  refreshRundown(
    rundown,
    candidates,
    rundown.watch,
    () => false,
    house,
    instant(NOON + minutes * MINUTE),
  )
const start = emptyRundown(NOON)
const shown = ({ items }: Rundown): string[] => items.map(({ story }) => String(story))

test('a story that the house’s words keep off air leaves its place to the next, and the reason is told once', () => {
  const first = refresh(start, [REBELS, VOTE, QUAKE])
  const second = refresh(first.rundown, [REBELS, VOTE, QUAKE], 1)

  assert.deepEqual(shown(first.rundown), ['vote', 'quake'])
  assert.deepEqual(
    first.events
      .filter(({ kind }) => kind === 'held')
      .map(event => 'held' in event && event.held.word),
    ['rebels'],
  )
  assert.equal(second.events.length, 0)
  assert.equal(second.rundown, first.rundown)
})

test('a held story goes on air with a report that can be shown', () => {
  const { rundown } = refresh(start, [REBELS, VOTE, QUAKE])
  const more = candidate(
    'port',
    60,
    'Rebels seize the northern port after a week of fighting',
    'Insurgents seize the northern port after a week of fighting',
  )

  const after = refresh(rundown, [more, VOTE, QUAKE], 5)

  assert.ok(shown(after.rundown).includes('port'))
  assert.deepEqual(after.rundown.held, [])
})

test('a word that is banned while a line with it is on air takes the line off, and the log says why', () => {
  const before = refresh(start, [REBELS, VOTE, QUAKE], 0, { ...policy, style: plainStyle })
  const after = refresh(before.rundown, [REBELS, VOTE, QUAKE], 1)

  assert.deepEqual(shown(before.rundown), ['port', 'vote'])
  assert.deepEqual(shown(after.rundown), ['vote', 'quake'])
  const off = after.events.find(event => event.kind === 'off')
  assert.equal(off?.reason, 'banned')
})

test('an item is one of its ticker’s: another ticker’s item of the same story has another id', () => {
  const one = refresh(emptyRundown(NOON, tickerId('one')), [VOTE])
  const two = refresh(emptyRundown(NOON, tickerId('two')), [VOTE])

  assert.notEqual(one.rundown.items[0]?.id, two.rundown.items[0]?.id)
})

const inArabic: TickerPolicy = { ...tickerPolicy, language: 'ar', translate: true }
const ARABIC = 'زلزال بقوة ست درجات يهز الساحل الشرقي'
const found: FindTranslation = (_, from, to) =>
  from === 'en' && to === 'ar' ? { text: ARABIC, by: 'test' } : undefined
const translatedAt = (rundown: Rundown, minutes: number, find: FindTranslation, house = inArabic) =>
  refreshRundown(
    rundown,
    [ENGLISH],
    rundown.watch,
    () => false,
    house,
    instant(NOON + minutes * MINUTE),
    find,
  )
const ENGLISH: Candidate = (() => {
  const { story, weighed } = QUAKE
  const reports = story.reports.map(report => ({
    ...report,
    reading: aReading({ language: 'en', direction: 'ltr' }),
  }))
  return { story: { ...story, language: 'en', reports }, weighed }
})()
const lineOf = ({ items: [item] }: Rundown): string | undefined => item?.line.text

test('a translation takes the place of the words as soon as it comes, and the log has both', () => {
  const first = translatedAt(start, 0, () => undefined)
  const second = translatedAt(first.rundown, 0.1, found)

  assert.equal(lineOf(first.rundown), 'Earthquake of magnitude six shakes the eastern coast')
  assert.equal(lineOf(second.rundown), ARABIC)
  assert.deepEqual(
    second.events.map(
      event =>
        event.kind === 'words' && [event.before, event.item].map(({ line }) => line.language),
    ),
    [['en', 'ar']],
  )
})

test('a translation on air stays when it is forgotten, and goes when the ticker wants none or bans a word of it', () => {
  const { rundown } = translatedAt(start, 0, found)

  const forgotten = translatedAt(rundown, 10, () => undefined)
  const unwanted = translatedAt(rundown, 10, found, { ...inArabic, translate: false })
  const banned = translatedAt(rundown, 10, found, {
    ...inArabic,
    style: { ...plainStyle, banned: ['زلزال'] },
  })

  assert.equal(forgotten.rundown, rundown)
  const elsewhere = translatedAt(rundown, 10, () => undefined, { ...inArabic, language: 'fa' })
  for (const { rundown: after } of [unwanted, banned, elsewhere])
    assert.equal(lineOf(after), 'Earthquake of magnitude six shakes the eastern coast')
})
