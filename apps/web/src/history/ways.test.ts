import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryDocument } from '@shareet/protocol'
import { readExamples } from '../../stage/examples.ts'
import { hourMarks } from './hour-marks.ts'
import { ROW, WIDTH, drawDay } from './ways.ts'

const AT = Date.parse('2026-11-24T12:00:00Z')
const HOUR = 3_600_000
const iso = (hours: number): string => new Date(AT + hours * HOUR).toISOString()
const place = (hours: number, rank: number | null, breaking = false) => ({
  at: iso(hours),
  rank,
  score: 40,
  urgency: 3,
  breaking,
})
const day = (...places: readonly ReturnType<typeof place>[]): HistoryDocument => ({
  ticker: 'main',
  from: iso(0),
  to: iso(10),
  stories: [
    { story: 'a', line: { text: '', lang: 'und', dir: 'ltr' }, peak: 1, highest: 40, places },
  ],
  more: 0,
})

/** Every number of path data. */
const numbers = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number)

test('a line stands at its place until the next change, and passes softly to another', () => {
  const [way] = drawDay(day(place(0, 1), place(5, 3)), false).ways

  assert.equal(way?.path, `M0 ${ROW / 2}H500C507 ${ROW / 2} 507 ${2.5 * ROW} 514 ${2.5 * ROW}H1000`)
})

test('what was off air in between is not drawn there, and an alert only while it stood', () => {
  const [way] = drawDay(
    day(place(0, 1, true), place(2, 1), place(4, null), place(6, 2)),
    false,
  ).ways

  assert.equal(way?.path, `M0 14H200H400M600 ${1.5 * ROW}H1000`)
  assert.equal(way?.breaking, 'M0 14H200')
})

test('where the page reads from the right, so does time', () => {
  const [way] = drawDay(day(place(0, 1)), true).ways

  assert.equal(way?.path, `M${WIDTH} 14H0`)
})

test('the picture begins with the first that is known, and nothing lies outside of it', async () => {
  const { history } = await readExamples()
  const drawing = drawDay(history, false)

  assert.equal(drawDay(day(place(8, 1)), false).from, AT + 8 * HOUR)
  for (const { path, breaking } of drawing.ways)
    for (const number of numbers(path + breaking)) assert.ok(number >= 0 && number <= WIDTH)
  assert.equal(drawing.height, drawing.rows * ROW)
})

test('a day in which nothing is known can be drawn too', () => {
  const drawing = drawDay({ ...day(), stories: [] }, false)

  assert.deepEqual([drawing.ways, drawing.rows], [[], 1])
  assert.ok(drawing.to > drawing.from)
})

test('clock times are round and few', () => {
  for (const hours of [0.2, 1, 5, 24, 100]) {
    const marks = hourMarks(AT, AT + hours * HOUR, 6)
    assert.ok(marks.length <= 6 && marks.length >= 1, `${hours}: ${marks.length}`)
    for (const mark of marks) assert.equal(mark % 60_000, 0)
  }
  assert.deepEqual(hourMarks(AT, AT + HOUR, 6).length, 6)
})
