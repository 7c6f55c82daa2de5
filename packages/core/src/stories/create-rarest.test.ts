import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRarest } from './create-rarest.ts'

test('the two largest weights are kept whatever their order', () => {
  for (const weights of [
    [3, 1, 2],
    [1, 2, 3],
    [2, 3, 1],
  ]) {
    const rarest = createRarest()
    for (const weight of weights) rarest.note(weight)

    assert.equal(rarest.mean(), 2.5)
  }
})

test('a single weight counts half and none nothing', () => {
  const rarest = createRarest()
  assert.equal(rarest.mean(), 0)

  rarest.note(4)

  assert.equal(rarest.mean(), 2)
})
