import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPassage } from './passage.ts'
import { sideClause } from './side-clause.ts'

const side = (title: string, language: string): string => {
  const passage = readPassage(title, language)
  const { from, to } = sideClause(passage)
  return passage.lexemes
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ')
}

test('what a headline tells beside its event begins with a word of circumstance', () => {
  assert.equal(side('Police arrest ten ahead of summit', 'en'), 'ahead of summit')
  assert.equal(side('After the quake, rescuers dig', 'en'), 'after the quake')
  assert.equal(side('اعتقال عشرة قبل القمة', 'ar'), 'قبل القمه')
})

test('without a comma nobody can say where a circumstance ends that a headline opens with', () => {
  assert.equal(side('After the quake rescuers dig', 'en'), '')
})
