import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { CONCEPTS } from '../language/index.ts'
import { EVENT_EVIDENCE, TOLD_KINDS } from './event-evidence.ts'

const source = readFileSync(new URL('fitted-event-model.ts', import.meta.url), 'utf8')
const table = /\(`([^`]*)`\)/
  .exec(source)?.[1]
  ?.trim()
  .split(/[\n;]/)
  .map(line => line.trim().split(' '))

test('the fitted model has a row for every number of the evidence, in order', () => {
  assert.deepEqual(
    table?.map(([name]) => name).filter(name => !name?.startsWith('~')),
    EVENT_EVIDENCE,
  )
  assert.ok(
    table?.every(
      ([name, ...values]) => name?.startsWith('~') || values.length === TOLD_KINDS.length + 1,
    ),
  )
})

test('every idea of the fitted model is one of the tables', () => {
  const ideas = table?.flatMap(([name]) => (name?.startsWith('~') ? name.slice(1) : [])) ?? []
  assert.deepEqual(
    ideas.filter(idea => !CONCEPTS.includes(idea)),
    [],
  )
})
