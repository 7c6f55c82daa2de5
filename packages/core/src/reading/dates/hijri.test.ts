import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY_MS } from './calendar.ts'
import { hijriDay, hijriYearOf } from './hijri.ts'

test('a Hijri day is found, the same when asked again, and a day that its month has not is none', () => {
  const day = Date.UTC(2015, 7, 6)

  for (let time = 0; time < 2; time++) {
    assert.equal(hijriDay(1436, 10, 21), day)
    assert.equal(hijriDay(1436, 10, 22), day + DAY_MS)
    assert.equal(hijriYearOf(day), 1436)
  }
  assert.equal(hijriDay(1436, 10, 31), undefined)
  assert.equal(hijriDay(1436, 13, 1), undefined)
})
