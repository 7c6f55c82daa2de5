import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readExamples } from '../../stage/examples.ts'
import { lanesOf } from './timeline.ts'

test('every outlet has one lane with all its reports, between the first and the last', async () => {
  const { story } = await readExamples()

  const lanes = lanesOf(story.reports)

  assert.equal(lanes.length, new Set(story.reports.map(report => report.publisher)).size)
  assert.deepEqual(
    lanes[0]?.marks.map(mark => mark.at),
    [0, 1],
  )
  for (const { at } of lanes.flatMap(lane => lane.marks)) assert.ok(at >= 0 && at <= 1)
})

test('a single report stands at the beginning', async () => {
  const { story } = await readExamples()

  const lanes = lanesOf(story.reports.slice(0, 1))

  assert.deepEqual(lanes[0]?.marks, [{ at: 0, role: 'own' }])
})
