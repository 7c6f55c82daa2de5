import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { markArticle } from '@shareet/core/reading'
import { printMarks } from './print-marks.ts'

test('a report is shown as it is printed, with its people, places and quotes in colour', () => {
  const title = 'وزير النقل يفتتح الجسر في عمان'
  const text = 'قال وزير النقل سامي حداد إن «الجسر سيخدم آلاف السكان كل يوم» في العاصمة.'
  const marked = markArticle({ title, text, declaredLanguage: 'ar', url: null })

  const shown = printMarks(title, text, marked)

  const plain = stripVTControlCharacters(shown)
  assert.ok(plain.includes(title))
  assert.ok(plain.includes(text))
  assert.ok(plain.includes('people'))
  assert.ok(shown.includes('\u001b[36mسامي حداد\u001b[39m'))
  assert.ok(shown.includes('\u001b[4m'))
})
