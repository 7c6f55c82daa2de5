import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflected } from './arabic-verbs.ts'

test('a verb is known in the forms that news tells in, with its object and weight', () => {
  assert.deepEqual(inflected('ألقى يلقي القبض*3, هاجم يهاجم').split(', '), [
    '=ألقى القبض*3',
    '=ألقت القبض*3',
    '=ألقوا القبض*3',
    '=يلقي القبض*3',
    '=تلقي القبض*3',
    '=يلقون القبض*3',
    '=سيلقي القبض*3',
    '=ستلقي القبض*3',
    '=هاجم*1',
    '=هاجمت*1',
    '=هاجموا*1',
    '=يهاجم*1',
    '=تهاجم*1',
    '=يهاجمون*1',
    '=سيهاجم*1',
    '=ستهاجم*1',
  ])
})
