import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createWordMemory } from './word-memory.ts'

interface Remembered {
  readonly written: string
  readonly hints: number
}

const remembering = (limit: number): ReturnType<typeof createWordMemory<Remembered>> =>
  createWordMemory(limit, written => ({ written, hints: written.length }))

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

test('words that differ in one letter, in length or in script are never taken for each other', () => {
  const letter = fc.constantFrom('a', 'b', '\u0000', 'ا', 'ب', '\u0600', '\u0700', 'я', '\uff21')
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), words => {
      const memory = remembering(20)

      for (const each of words) assert.equal(memory.of(each).written, each)
    }),
    { seed: 4, numRuns: 500 },
  )
})

test('all words of a text are those that are found one by one, with their hints', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 })), words => {
      const text = words.join('')
      const ends = words.map((_, at) => words.slice(0, at + 1).join('').length)
      const starts = words.map((word, at) => (ends[at] ?? 0) - word.length)

      const { lexemes, hints } = remembering(8).all(text, starts, ends)

      assert.deepEqual(
        lexemes.map(({ written }) => written),
        words,
      )
      assert.deepEqual(
        [...hints],
        words.map(({ length }) => length),
      )
    }),
    { seed: 5, numRuns: 500 },
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
