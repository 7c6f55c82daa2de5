import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createNearest } from './create-nearest.ts'
import { cosineOfDirections, directionOf } from './direction.ts'
import type { Direction } from './direction.ts'

const of = (...vector: number[]): Direction => directionOf(vector) ?? assert.fail('no direction')

test('it finds what looking at every one of them would', () => {
  const number = fc.double({ min: 0.1, max: 1, noNaN: true })
  const vectors = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(vectors, fc.tuple(number, number, number), (all, asked) => {
      const nearest = createNearest(100)
      const directions = all.map(vector => of(...vector))
      for (const [at, direction] of directions.entries()) nearest.put(at, direction)
      const partOf = (at: number): string | undefined => [undefined, 'a', 'b'][at % 3]

      const found = nearest.find(of(...asked), 2, partOf)

      for (const part of ['a', 'b']) {
        const best = directions
          .map((direction, at) => ({
            at,
            cosine: cosineOfDirections(direction, of(...asked)) ?? 0,
          }))
          .filter(({ at }) => partOf(at) === part)
          .sort((x, y) => y.cosine - x.cosine || x.at - y.at)
          .slice(0, 2)
        assert.deepEqual(
          found.get(part) ?? [],
          best.map(({ at }) => at),
        )
      }
    }),
  )
})

test('only the latest are looked through, and what is removed is gone', () => {
  const nearest = createNearest(3)
  for (let at = 0; at < 5; at++) nearest.put(at, of(1, at))
  // Put again: the latest now.
  nearest.put(2, of(1, 1))
  nearest.put(5, of(1, 0))
  nearest.remove(4)

  const found = nearest.find(of(1, 0), 9, () => 'all').get('all')

  assert.deepEqual(found, [5, 2])
})
