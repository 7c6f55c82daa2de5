import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pickedBy, scoreRundown } from './score-rundown.ts'

const pick = (label: string, gain: number, ...rows: string[]) => ({
  label,
  gain,
  breaking: false,
  rows: new Set(rows),
})
const item = (...rows: string[]) => ({ rows, line: rows[0] ?? '' })
const everything = new Set(['a', 'b', 'c', 'd', 'e', 'x'])

test('an item counts for the picked story that holds most of its rows, and a story once', () => {
  const storm = pick('storm', 3, 'a', 'b')
  const vote = pick('vote', 2, 'c', 'd')

  const found = pickedBy([item('a', 'c', 'd'), item('d'), item('b')], [storm, vote])

  assert.deepEqual(found, [vote, undefined, storm])
})

test('picks of which nothing has come in yet are not missed', () => {
  const picks = [pick('storm', 3, 'a'), pick('later', 3, 'z')]

  const { ndcg10, must } = scoreRundown([item('a')], picks, new Set(), everything)

  assert.equal(ndcg10, 1)
  assert.equal(must, 1)
})

test('an item is unwanted by its line, or where it holds little else', () => {
  const not = new Set(['x'])
  const count = (...shown: ReturnType<typeof item>[]): number =>
    scoreRundown(shown, [pick('storm', 3, 'a')], not, everything).unwanted15

  assert.equal(count(item('x', 'a')), 1)
  assert.equal(count(item('a', 'x')), 0)
  assert.equal(count(item('b', 'x')), 1)
  assert.equal(count(item('b', 'c', 'x')), 0)
})
