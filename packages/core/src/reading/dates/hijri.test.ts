import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY_MS } from './calendar.ts'
import { MOST_HIJRI_DAYS, hijriDay, hijriYearOf } from './hijri.ts'

test('a day is told alike however many others were asked for in between', () => {
  const day = Date.UTC(2015, 7, 6)

  assert.equal(hijriDay(1436, 10, 21), day)
  for (let shift = 0; shift <= 2 * MOST_HIJRI_DAYS; shift++) hijriYearOf(day + shift * DAY_MS)

  assert.equal(hijriDay(1436, 10, 21), day)
  assert.equal(hijriYearOf(day), 1436)
})
