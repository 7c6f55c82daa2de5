import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { EVENT_EVIDENCE, TOLD_KINDS } from './event-evidence.ts'

const source = readFileSync(new URL('fitted-event-model.ts', import.meta.url), 'utf8')
const table = /\(`([^`]*)`\)/
  .exec(source)?.[1]
  ?.trim()
  .split('\n')
  .map(line => line.split(' '))

test('the fitted model has a row for every number of the evidence, in order', () => {
  assert.deepEqual(
    table?.map(([name]) => name),
    EVENT_EVIDENCE,
  )
  assert.ok(table?.every(row => row.length === TOLD_KINDS.length + 2))
})
