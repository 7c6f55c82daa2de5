import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { enteredAt, leftAt, passOf, rejoin, speedFor } from './course.ts'
import type { Course, Track } from './course.ts'

const track: Track = { left: 100, width: 1000, speed: 0.09, direction: 'rtl' }

/** Left edge in CSS pixels from the left edge of the page at a moment, as the compositor plays it. */
function placeAt(now: number, course: Course, on: Track): number {
  const [from, to] = passOf(course, on)
  const share = (now - course.start) / (leftAt(course, on) - course.start)
  return on.left + from + (to - from) * share
}

const someTrack = fc.record({
  left: fc.integer({ min: 0, max: 400 }),
  width: fc.integer({ min: 200, max: 4000 }),
  speed: fc.double({ min: 0.03, max: 0.3, noNaN: true }),
  direction: fc.constantFrom('rtl' as const, 'ltr' as const),
})

test('an item enters with its first edge and ends with its last, in either direction', () => {
  const course = { start: 0, width: 300 }

  assert.deepEqual(passOf(course, track), [-300, 1000])
  assert.deepEqual(passOf(course, { ...track, direction: 'ltr' }), [1000, -300])
})

test('after any change of window or speed the first item stands where it stood and the others touch', () => {
  fc.assert(
    fc.property(
      someTrack,
      someTrack,
      fc.array(fc.integer({ min: 20, max: 900 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 20_000 }),
      (from, to, widths, now) => {
        const after = { ...to, direction: from.direction }
        let start = 0
        const courses = widths.map(width => {
          const course = { start, width }
          start = enteredAt(course, from)
          return course
        })

        const next = rejoin(courses, widths, from, after, now)

        const [before, first] = [courses[0] as Course, next[0] as Course]
        assert.ok(Math.abs(placeAt(now, first, after) - placeAt(now, before, from)) < 1e-6 * 4000)
        for (const [index, course] of next.slice(1).entries())
          assert.ok(Math.abs(course.start - enteredAt(next[index] as Course, after)) < 1e-6)
      },
    ),
    { seed: 1 },
  )
})

test('every frame moves the line by whole halves of a device pixel', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 4, max: 60, noNaN: true }),
      fc.constantFrom(1, 1.5, 2, 3),
      (pace, advance, ratio) => {
        const halves = (speedFor(pace, advance, ratio) * 1000 * ratio * 2) / 60
        assert.ok(halves >= 1 && Math.abs(halves - Math.round(halves)) < 1e-9)
      },
    ),
    { seed: 1 },
  )
})
