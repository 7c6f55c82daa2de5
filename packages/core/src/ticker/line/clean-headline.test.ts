import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanHeadline } from './clean-headline.ts'

test('the outlet goes from either end of a headline, a clause after a dash stays', () => {
  const lines = [
    cleanHeadline('fars | Two killed as vessel is struck in the Caribbean', 'Fars News'),
    cleanHeadline('Two killed as vessel is struck in the Caribbean - Fars News', 'Fars News'),
    cleanHeadline('Talks end without a deal – ministers meet again', 'Fars News'),
  ]

  assert.deepEqual(lines, [
    'Two killed as vessel is struck in the Caribbean',
    'Two killed as vessel is struck in the Caribbean',
    'Talks end without a deal – ministers meet again',
  ])
})

test('who speaks before a bar is not taken for the outlet', () => {
  const line = cleanHeadline('Minister | "We will not leave the talks now"', 'Fars News')

  assert.equal(line, 'Minister | "We will not leave the talks now"')
})

test('labels, brackets, pictures and trailing dots go; short names in guillemets lose only the marks', () => {
  const line = cleanHeadline('عاجل | «حركة النور» تعلن وقف القتال (فيديو) 🔴...', 'قناة')

  assert.equal(line, 'حركة النور تعلن وقف القتال')
})
