import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoInstant } from '../values/index.ts'
import { parseDate } from './parse-date.ts'

const CASES: readonly (readonly [written: string, meant: string])[] = [
  ['2026-06-22T14:30:00+03:00', '2026-06-22T11:30:00.000Z'],
  ['2026-06-22T14:30:00.123Z', '2026-06-22T14:30:00.123Z'],
  ['2026-06-22 14:30:00', '2026-06-22T14:30:00.000Z'],
  ['2026-06-22', '2026-06-22T00:00:00.000Z'],
  ['Mon, 22 Jun 2026 14:30:00 GMT', '2026-06-22T14:30:00.000Z'],
  ['Mon, 22 June 2026 14:30 EST', '2026-06-22T19:30:00.000Z'],
  ['22 Jun 26 14:30:00 +0530', '2026-06-22T09:00:00.000Z'],
  ['monday, 22-JUN-2026 02:05:00 +03:00', '2026-06-21T23:05:00.000Z'],
]

for (const [written, meant] of CASES)
  test(`"${written}" is ${meant}`, () => {
    const at = parseDate(written)

    assert.ok(at !== undefined)
    assert.equal(isoInstant(at), meant)
  })

test('what is no date is not guessed at', () => {
  for (const raw of [
    '',
    'yesterday',
    '2026',
    '32 Jun 2026 10:00 GMT',
    '22 Foo 2026',
    '22 Jun 2026 99:00 GMT',
  ])
    assert.equal(parseDate(raw), undefined)
})
