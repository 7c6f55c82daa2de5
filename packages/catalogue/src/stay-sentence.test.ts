import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staySentence } from './stay-sentence.ts'
import type { StayFacts } from './stay-sentence.ts'

const facts: StayFacts = {
  at: '2026-11-24T14:30:00Z',
  importance: 28,
  since: '2026-11-24T14:02:00Z',
  entered: { score: 31, bar: 22, slowDay: false },
  held: 'score',
  heldUntil: '2026-11-24T14:02:45Z',
  margin: 3,
  leaves: { at: '2026-11-24T15:10:00Z', reason: 'unimportant', bar: 15 },
  newcomers: { count: 1, score: 41 },
}

/** Without the marks that keep words of one direction together. */
const said = (lang: 'ar' | 'en', change: Partial<StayFacts> = {}): string =>
  staySentence(lang, { ...facts, ...change }, 'UTC').replace(/[\u2068\u2069]/g, '')

test('an item says how it entered, what keeps it, when it leaves and what would take its place', () => {
  assert.equal(
    said('en'),
    'On air since 14:02, with 31 points where 22 were needed; it stands on its own 28 points; ' +
      'without a new report it leaves at about 15:10, when its importance sinks below 15; ' +
      'a newcomer needs more than 41 points to take its place',
  )
  assert.equal(
    said('ar'),
    'على الشريط منذ الساعة 14:02، دخله بـ31 نقطة والمطلوب 22، ويبقى برصيده (28 نقطة)، ' +
      'وما لم يرد جديد يخرج نحو الساعة 15:10 حين تنزل أهميته عن 15، ' +
      'ولا يحل محله إلا خبر جديد يزيد على 41 نقطة',
  )
})

test('every rule that holds an item has its words in both languages', () => {
  const rules = ['alert', 'minimum-time', 'slow-day', 'official-alert', 'gap', 'margin', 'score']
  for (const lang of ['ar', 'en'] as const)
    assert.equal(new Set(rules.map(held => said(lang, { held }))).size, rules.length)
  assert.match(said('en', { held: null }), /; it is about to leave;/)
})

test('a rule or a reason that is not known is left out, or told in its plainest form', () => {
  assert.equal(
    said('en', { held: 'decree', newcomers: null, entered: null }),
    'On air since 14:02; without a new report it leaves at about 15:10, when its importance sinks below 15',
  )
  assert.match(
    said('en', { leaves: { ...facts.leaves, reason: 'gone' } }),
    /without a new report it leaves at about 15:10, too old by then/,
  )
})

test('what leaves on another day is told with its date, several newcomers are counted', () => {
  const leaves = { at: '2026-11-26T15:10:00Z', reason: 'expired', bar: 15 }

  assert.match(said('ar', { leaves }), /يخرج في 26 نوفمبر، 15:10 لقِدمه/)
  assert.match(
    said('ar', { newcomers: { count: 2, score: 41 } }),
    /إلا خبران جديدان لكلٍّ أكثر من 41 نقطة/,
  )
  assert.match(said('en', { newcomers: { count: 3, score: 100 } }), /no newcomer can drive it off$/)
})
