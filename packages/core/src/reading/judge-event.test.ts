import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArticle } from './index.ts'

const kind = (title: string, text = ''): string | null =>
  readArticle({ title, text, declaredLanguage: null, url: null }).eventKind

test('the first event of a headline says what it is about', () => {
  assert.equal(kind('البحرين تدين التفجير في السوق'), 'statement')
  assert.equal(kind('أمين المدينة يناقش الانتخابات مع اللجنة'), 'meeting')
})

test('a speaker before a colon or a verb of saying makes a statement, a place or news does not', () => {
  assert.equal(kind('مهندسون: الجسر القديم يحتاج إلى عناية'), 'statement')
  assert.equal(kind('Old bridge needs care, engineer says'), 'statement')
  assert.equal(kind('حلب: الجسر القديم يستعيد ألوانه'), null)
  assert.equal(kind('الجسر القديم', 'أكد المهندس أن الجسر القديم جميل.'), 'statement')
  assert.equal(kind('الجسر القديم', 'ذكر المهندس أن الجسر القديم جميل.'), null)
})

test('the verb that opens an Arabic lead counts more than its other words', () => {
  assert.equal(kind('خدمة للمسافرين', 'أطلقت المحطة خدمة للمسافرين ضمن خطة.'), 'launch')
})
