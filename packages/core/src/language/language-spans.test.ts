import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languageSpans } from './language-spans.ts'

const parts = (text: string): readonly (readonly [language: string, words: string])[] =>
  languageSpans(text).map(({ start, end, language }) => [language, text.slice(start, end)])

test('an English sentence in an Arabic report is a span of its own, with its own direction', () => {
  const text =
    'قال مدير المرفأ إن العمل يستأنف غدا. The port will open again on Monday morning. وأضاف أن السفن تنتظر.'

  const spans = languageSpans(text)

  assert.deepEqual(
    spans.map(({ language, direction }) => [language, direction]),
    [
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ],
  )
  assert.equal(
    text.slice(spans[1]?.start, spans[1]?.end).trim(),
    'The port will open again on Monday morning.',
  )
})

test('a name in other letters belongs to the sentence that it stands in', () => {
  assert.equal(parts('أعلنت شركة Harbour Lines تأجيل رحلاتها إلى يوم الأحد').length, 1)
  assert.equal(parts('Reuters: أعلنت الشركة تأجيل رحلاتها إلى يوم الأحد').length, 1)
})

test('two languages in the same letters are told apart sentence by sentence', () => {
  assert.deepEqual(
    parts(
      'The council decided to close the old bridge. Le conseil a décidé de fermer le vieux pont.',
    ).map(([language]) => language),
    ['en', 'fr'],
  )
})

test('other letters within a sentence are a span where they are words enough', () => {
  assert.deepEqual(
    parts('وكتب على حسابه: we will be back before the summer ثم حذف ما كتبه بعد ساعة').map(
      ([language]) => language,
    ),
    ['ar', 'en', 'ar'],
  )
})

test('Japanese is one language in two scripts', () => {
  assert.deepEqual(
    parts('市長は新しい橋の建設計画を発表した').map(([language]) => language),
    ['ja'],
  )
})

test('a text of one language is one span, one without letters none', () => {
  const text = 'U.S. officials said 3.5 million people were without power. Schools are closed.'

  assert.deepEqual(parts(text), [['en', text]])
  assert.deepEqual(parts('12:30'), [])
  assert.deepEqual(parts(''), [])
})

test('spans cover any text that has letters, without gaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), text => {
      let at = 0
      const spans = languageSpans(text)
      for (const { start, end } of spans) {
        assert.equal(start, at)
        at = end
      }
      if (spans.length > 0) assert.equal(at, text.length)
    }),
    { seed: 7, numRuns: 1000 },
  )
})
