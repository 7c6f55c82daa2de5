import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failureWords, languages, signalName, whySentence } from './index.ts'
import type { SignalFacts } from './index.ts'

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
const said = (lang: 'ar' | 'en', signal: string, facts: SignalFacts['facts'] = {}): string =>
  plain(whySentence(lang, { signal, facts }))

test('reach says how many outlets from how many countries in how long', () => {
  const facts = { publishers: 9, countries: 5, minutes: 40, copies: 0 }

  assert.equal(said('ar', 'reach', facts), 'تناقلته 9 وسائل إعلام مختلفة من 5 دول خلال 40 دقيقة')
  assert.equal(
    said('en', 'reach', facts),
    '9 independent publishers in 5 countries within 40 minutes',
  )
})

test('reach of one outlet names neither a country count nor a time', () => {
  const facts = { publishers: 1, countries: 1, minutes: 0, copies: 2 }

  assert.equal(said('ar', 'reach', facts), 'أوردته وسيلة إعلام واحدة، وأعيد نشره في وسيلتين أخريين')
  assert.equal(said('en', 'reach', facts), 'One publisher, copied by 2 others')
})

test('gravity gives the kind of event and the toll that is known, and no more', () => {
  assert.equal(
    said('ar', 'gravity', { kind: 'disaster', killed: 2, injured: 30 }),
    'نوع الحدث: كارثة، والحصيلة قتيلان و30 جريحًا',
  )
  assert.equal(said('en', 'gravity', { kind: 'verdict' }), 'Kind of event: verdict')
  assert.equal(said('en', 'gravity', { kind: 'other', injured: 1 }), 'The toll: 1 injured')
  assert.equal(said('en', 'gravity', { kind: 'other' }), 'How grave the reports make it')
})

test('every signal has a sentence and a name in both languages', () => {
  const signals = {
    reach: { publishers: 3, countries: 2, minutes: 12 },
    burst: { publishers: 4, minutes: 60 },
    prominence: { percent: 40 },
    subject: { topic: 'medtop:16000000' },
    alert: { severity: 'severe' },
    distance: { percent: 20 },
    freshness: { minutes: 7 },
    gravity: { kind: 'attack' },
    scope: { countries: 3, languages: 2 },
    standing: { tier1: 2 },
    urgent: { publishers: 2 },
    softness: { genre: 'opinion' },
    single: {},
  }

  for (const lang of languages)
    for (const [signal, facts] of Object.entries(signals)) {
      assert.doesNotMatch(said(lang, signal, facts), /[{}]|Another reason|سبب آخر/, signal)
      assert.notEqual(signalName(lang, signal), signal)
    }
})

test('every kind of event and every genre has its word', () => {
  const kinds =
    'attack disaster accident election appointment death verdict arrest agreement meeting statement protest market health launch sport crime weather plan'
  const genres = 'opinion analysis live listing horoscope promotion sport lookback'

  for (const lang of languages) {
    for (const kind of kinds.split(' '))
      assert.notEqual(
        said(lang, 'gravity', { kind }),
        said(lang, 'gravity', { kind: 'other' }),
        kind,
      )
    for (const genre of genres.split(' '))
      assert.notEqual(
        said(lang, 'softness', { genre }),
        said(lang, 'softness', { genre: 'report' }),
        genre,
      )
  }
})

test('every top Media Topic and every severity of a public warning has its word', () => {
  for (const lang of languages) {
    for (let number = 1; number <= 17; number++) {
      const topic = `medtop:${String(number).padStart(2, '0')}000000`
      assert.notEqual(said(lang, 'subject', { topic }), said(lang, 'subject'), topic)
    }
    for (const severity of ['extreme', 'severe', 'moderate', 'minor'])
      assert.notEqual(said(lang, 'alert', { severity }), said(lang, 'alert'), severity)
  }
})

test('a signal that the catalogue does not know yet is named, not hidden', () => {
  assert.equal(said('en', 'proximity', { km: 3 }), 'Another reason: proximity')
  assert.equal(said('en', 'toString'), 'Another reason: toString')
})

test('every failure kind has its words, and a new one is called unknown', () => {
  const kinds =
    'unreachable timeout http-status gone not-a-feed empty truncated too-large bad-encoding unsafe-xml redirect-loop blocked-address'

  for (const lang of languages) {
    for (const kind of kinds.split(' '))
      assert.notEqual(failureWords(lang, kind), failureWords(lang, 'other'), kind)
    assert.equal(failureWords(lang, 'moon-phase'), failureWords(lang, 'other'))
  }
})
