import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTrees } from '@shareet/core/stories'
import { writeTrees } from './write-trees.ts'

test('trees are read as they were written', () => {
  const trees = {
    kinds: ['alike', 'late'],
    asked: [[0, -1, 1]],
    cuts: [[0.5, 0, 0.25]],
    values: [[0.1, -1.5, 2, 0, 0, 0.3, -0.4]],
  } as const

  const text = writeTrees({ bias: -1, weights: {}, trees }, 'KINDS')

  assert.match(text, /^alike<0.5:0.1 :-1.5 late<0.25:2 - - :0.3 :-0.4$/m)
  const written = /`\n([^`]*)`/.exec(text)?.[1] ?? ''
  assert.deepEqual(readTrees(trees.kinds, written), trees)
})
