import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPassage } from './passage.ts'
import { spokenClause } from './spoken-clause.ts'

const spoken = (title: string, language: string): string => {
  const passage = readPassage(title, language)
  const { from, to } = spokenClause(passage)
  return passage.lexemes
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ')
}

test('what somebody threatens, condemns or demands stands behind his saying so', () => {
  assert.equal(spoken('Admiral threatens to bomb the port', 'en'), 'to bomb the port')
  assert.equal(spoken('تونس تدين تفجير الميناء', 'ar'), 'تفجير الميناء')
})

test('it ends at a comma, and an event that comes first is told for itself', () => {
  assert.equal(spoken('Mayor condemns raid, sends police', 'en'), 'raid')
  assert.equal(spoken('Bombing of port draws condemnation', 'en'), '')
})
