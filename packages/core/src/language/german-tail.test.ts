import assert from 'node:assert/strict'
import { test } from 'node:test'
import { germanTail } from './german-tail.ts'

test('a German compound tells what its head tells', () => {
  assert.equal(germanTail('raketenangriff'), 'angriff')
  assert.equal(germanTail('warnstreiks'), 'streiks')
  assert.equal(germanTail('unwetterwarnung'), 'warnung')
})

test('the longest head counts, and a word that is no compound has none', () => {
  assert.equal(germanTail('grosswaldbrand'), 'waldbrand')
  assert.equal(germanTail('plan'), undefined)
  assert.equal(germanTail('kuchen'), undefined)
})
