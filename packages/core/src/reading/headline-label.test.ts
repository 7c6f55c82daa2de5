import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelOf } from './headline-label.ts'
import { readPassage } from './passage.ts'

const label = (title: string, language = 'ar'): string | undefined =>
  labelOf(readPassage(title, language))

test('who speaks stands before a colon, with or without an office, also behind a place', () => {
  assert.equal(label('وزير النقل: الجسر جاهز'), 'speaker')
  assert.equal(label('مهندسون: الجسر القديم يحتاج إلى عناية'), 'speaker')
  assert.equal(label('تونس: حداد: سنفتح الجسر'), 'speaker')
  assert.equal(label('رئيس البنك المركزي التونسي لـ“الميناء”: لا زيادة في الأسعار'), 'speaker')
  assert.equal(label('Harbour master: bridge is safe', 'en'), 'speaker')
})

test('a place, a figure or a topic before a colon speaks not', () => {
  assert.equal(label('حلب: الجسر القديم يستعيد ألوانه'), 'place')
  assert.equal(label('الحرب في يومها الثاني: هدوء في الميناء'), undefined)
  assert.equal(label('الجسر جاهز'), undefined)
})
