import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createWordMemory } from './word-memory.ts'

const remembering = (limit: number): ReturnType<typeof createWordMemory<{ written: string }>> =>
  createWordMemory(limit, written => ({ written }))

test('a word is found by its place in any text, as it is written there', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 })), words => {
      const memory = remembering(8)
      const text = words.join('')

      let start = 0
      for (const word of words) {
        assert.equal(memory.at(text, start, start + word.length).written, word)
        start += word.length
      }
    }),
    { seed: 3, numRuns: 500 },
  )
})

test('a word that is known is not made again, wherever it stands', () => {
  const memory = remembering(8)

  assert.equal(memory.of('بغداد'), memory.at('في بغداد اليوم', 3, 8))
})

test('what has not been seen for two generations is forgotten', () => {
  const memory = remembering(100)
  const [often, once] = [memory.of('often'), memory.of('once')]

  for (let index = 0; index < 250; index++) {
    memory.of(`w${index}`)
    memory.of('often')
  }

  assert.equal(memory.of('often'), often)
  assert.notEqual(memory.of('once'), once)
})
