import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createEventParser } from './parse-events.ts'

const all = (...pieces: readonly string[]): readonly string[] => {
  const parser = createEventParser(1000)
  return pieces.flatMap(piece => parser.push(piece))
}

test('an event is its data; comments and waits are none', () => {
  const events = all(': still here\n\nretry: 2000\n\nevent: change\nid: 7\ndata: {"a":1}\n\n')

  assert.deepEqual(events, ['{"a":1}'])
})

test('the same text gives the same events, however it is cut on the way', () => {
  const text = 'event: change\r\nid: 7\r\ndata: عاجل\r\ndata: two\r\n\r\n:\rdata: x\r\rdata:y\n\n'
  const whole = all(text)
  fc.assert(
    fc.property(fc.array(fc.nat({ max: text.length }), { maxLength: 12 }), cuts => {
      const edges = [0, ...cuts.sort((a, b) => a - b), text.length]
      const pieces = edges.slice(1).map((edge, index) => text.slice(edges[index], edge))

      assert.deepEqual(all(...pieces), whole)
    }),
    { seed: 1 },
  )
  assert.deepEqual(whole, ['عاجل\ntwo', 'x', 'y'])
})

test('the wait that the server asks for is kept, and nonsense is not', () => {
  const parser = createEventParser(1000)

  parser.push('retry: 2500\nretry: soon\n')

  assert.equal(parser.retry, 2500)
})

test('an event that never ends is given up at the limit', () => {
  const parser = createEventParser(100)
  parser.push(`data: ${'x'.repeat(60)}\n`)

  assert.throws(() => parser.push(`data: ${'x'.repeat(60)}`), RangeError)
})

test('events that come one after the other never add up to the limit', () => {
  const parser = createEventParser(100)

  for (let index = 0; index < 1000; index++) {
    assert.equal(parser.push(`data: ${'x'.repeat(60)}\n\n`).length, 1)
  }
})
