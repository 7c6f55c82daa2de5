import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON } from '@shareet/testkit/builders'
import { DAY, instant } from '../values/index.ts'
import { storiesPolicy } from './index.ts'
import { createTermSpace } from './term-space.ts'

const near = (a: number, b: number): void =>
  assert.ok(Math.abs(a - b) < 1e-3, `${a} is not about ${b}`)

test('a word that stands for an idea is a usual one before any report has it', () => {
  const space = createTermSpace(storiesPolicy)
  const [killed, lombok] = ['kill', 'lombok'].map(word => space.numberOf(word, 'en')) as [
    number,
    number,
  ]

  space.presume(killed)

  assert.ok(space.idf(killed, 'en') < space.idf(lombok, 'en') - 1)
  assert.equal(space.idf(lombok, 'en'), space.rarest('en'))
})

test('a language is less unfamiliar with each report, and others stay as they are', () => {
  const space = createTermSpace(storiesPolicy)
  assert.equal(space.unfamiliar('ar'), 1)

  for (let at = 0; at < storiesPolicy.idfPrior; at++) space.see([1], 'ar', instant(NOON))

  near(space.unfamiliar('ar'), 0.25)
  assert.equal(space.unfamiliar('en'), 1)
})

test('words seen a year ago fade, by half in each half-life, whatever is counted meanwhile', () => {
  const space = createTermSpace({ ...storiesPolicy, idfPrior: 0 })
  const [old, common] = [space.numberOf('old', 'en'), space.numberOf('common', 'en')]
  for (let at = 0; at < 4096; at++) space.see([old, common], 'en', instant(NOON))

  // Ten half-lives and a bit: the counts are rescaled on the way.
  for (let days = 1; days <= 101; days++) space.see([common], 'en', instant(NOON + days * DAY))

  const faded = 4096 * 0.5 ** ((101 * DAY) / storiesPolicy.idfHalfLifeMs)
  const since = Array.from(
    { length: 101 },
    (_, day) => 0.5 ** ((day * DAY) / storiesPolicy.idfHalfLifeMs),
  ).reduce((sum, each) => sum + each, 0)
  near(space.idf(old, 'en'), Math.log((faded + since) / (faded + 1)))
  near(space.idf(common, 'en'), Math.log((faded + since) / (faded + since + 1)))
})

test('of two reports laid out one after the other, the second has the table to itself', () => {
  const space = createTermSpace(storiesPolicy)
  const first = { terms: Int32Array.of(1, 2), weights: Float32Array.of(0.5, 0.25) }
  const second = { terms: Int32Array.of(2, 3), weights: Float32Array.of(0.75, 0.5) }
  assert.deepEqual([...space.layOut(first).subarray(0, 4)], [0, 0.5, 0.25, 0])

  assert.deepEqual([...space.layOut(second).subarray(0, 4)], [0, 0, 0.75, 0.5])
})
