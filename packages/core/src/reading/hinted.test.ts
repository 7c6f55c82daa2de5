import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findDates } from './dates/find-dates.ts'
import { findNumbers } from './numbers/find-numbers.ts'
import { readPassage } from './passage.ts'
import type { Passage } from './passage.ts'
import { readingPolicy } from './policy.ts'

const PUBLISHED = Date.UTC(2026, 5, 23)
// prettier-ignore
const WORDS = {
  ar: ['قال', 'في', 'اليوم', 'الاثنين', 'الماضي', '12', '٢٠١٥', 'يونيو', 'قتيلا', 'يومين', 'منذ', 'عام', 'وعامين', 'الدول',
    'الأربع', 'نصف', 'ساعة', 'ونصف', 'مليون', 'الأسبوع', 'المقبل', 'وثلاثة', 'آلاف', 'الخامس', 'من', 'شهر', 'طائرتان', '،', '.'],
  en: ['said', 'on', 'Monday', 'last', 'week', '12', '2015', 'June', 'killed', 'three', 'days', 'ago', 'in', 'May', 'the', 'third',
    'quarter', 'of', 'and', 'half', 'million', 'next', 'year', 'ninety-two', 'people', '$', ',', '.'],
}

/** The same passage as if every word hinted at everything. */
const hintingAtAll = (passage: Passage): Passage => ({
  ...passage,
  hints: passage.hints.map(() => -1),
  hinted: -1,
})

for (const [language, words] of Object.entries(WORDS))
  test(`hints spare a look at words and change nothing: ${language}`, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), drawn => {
        const passage = readPassage(drawn.join(' '), language)
        const looked = hintingAtAll(passage)

        const dates = findDates(passage, PUBLISHED)

        assert.deepEqual(dates, findDates(looked, PUBLISHED))
        assert.deepEqual(
          findNumbers(passage, dates, readingPolicy),
          findNumbers(looked, dates, readingPolicy),
        )
      }),
      { seed: 6, numRuns: 2000 },
    )
  })
