import { test } from 'node:test'
import assert from 'node:assert/strict'
import { fold } from './fold.ts'
import { foreignness } from './foreignness.ts'
import { isCommonArabic } from './is-common-arabic.ts'

test('common words are known with clitics and endings', () => {
  for (const word of ['مدرسة', 'بالمدرسة', 'لشرح', 'وأسعارها', 'كمقدم'])
    assert.ok(isCommonArabic(fold(word)), word)
  for (const word of ['شوماخر', 'العبيدي', 'بترجي']) assert.ok(!isCommonArabic(fold(word)), word)
})

test('letters tell foreign names that no list has from words of the language', () => {
  for (const word of ['بالاشوفيتش', 'غورنشتاين', 'ماتسودا', 'كارلينغ'])
    assert.ok(foreignness(fold(word)) > 0, word)
  for (const word of ['استبدالها', 'مفصلا', 'تشجيعا', 'معارضون'])
    assert.ok(foreignness(fold(word)) < 0, word)
})
