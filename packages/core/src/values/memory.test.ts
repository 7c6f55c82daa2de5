import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemory } from './memory.ts'

test('a value is worked out once, and again when it no longer stands', () => {
  const memory = createMemory<string, { readonly made: number }>(10)
  let made = 0
  const ask = (stands?: (known: { readonly made: number }) => boolean): number =>
    memory.of('key', () => ({ made: ++made }), stands).made

  assert.deepEqual([ask(), ask(), ask(() => false), ask(() => true)], [1, 1, 2, 2])
  memory.forget('key')
  assert.equal(ask(), 3)
})

test('however many keys are asked for, no more than the limit are kept', () => {
  const memory = createMemory<number, number>(100)

  for (let key = 0; key < 10_000; key++) {
    assert.equal(
      memory.of(key, () => key * 2),
      key * 2,
    )
    assert.ok(memory.size <= 100)
  }
})
