import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alertBadge, alertSentence } from './alert-words.ts'

const AT = '2026-11-24T17:31:00Z'
const NOW = Date.parse('2026-11-24T18:02:00Z')
const alert = (state: string, retracted = false): Parameters<typeof alertBadge>[1] => ({
  state,
  at: state === 'candidate' ? null : AT,
  retracted,
})

test('an alert is a word beside the line and a sentence in the story, in both languages', () => {
  assert.equal(alertBadge('ar', alert('breaking')), 'عاجل')
  assert.equal(alertBadge('en', alert('sustained')), 'Ongoing')
  assert.equal(
    alertSentence('en', alert('developing'), NOW, 'UTC'),
    'Alerted \u2068at 17:31\u2069; new facts keep coming',
  )
  assert.equal(
    alertSentence('ar', alert('unconfirmed'), NOW, 'UTC'),
    'بُث عاجلًا \u2068الساعة 17:31\u2069 عن مصدر واحد، ولم يؤكده غيره بعد',
  )
})

test('a denial is told before all else, and an alert of days ago with its date', () => {
  assert.equal(alertBadge('ar', alert('faded', true)), 'نفته مصادره')
  assert.equal(
    alertSentence('en', alert('faded', true), NOW + 48 * 3_600_000, 'UTC'),
    'Alerted \u2068on 24 November, 17:31\u2069, then denied by the sources that had told it',
  )
})

test('nothing is said of what never alerted, nor of a state that is not known', () => {
  for (const state of ['candidate', 'frozen']) {
    assert.equal(alertBadge('ar', alert(state)), null)
    assert.equal(alertSentence('en', alert(state), NOW), null)
  }
})
