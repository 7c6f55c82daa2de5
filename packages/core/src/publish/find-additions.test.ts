import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aReading, aReport } from '@shareet/testkit/builders'
import type { Reading } from '../reading/index.ts'
import { findAdditions } from './find-additions.ts'

const additions = (...readings: readonly Partial<Reading>[]) =>
  findAdditions(readings.map(reading => aReport({ reading: aReading(reading) })))

const NOTHING = { numbers: [], names: [], countries: [], eventKind: null }

test('the first report adds nothing to those before it: it brought the story', () => {
  assert.deepEqual(additions({ countries: ['JO'] }), [null])
  assert.deepEqual(additions(), [])
})

test('a report adds the figures, names, countries and kind that none before it had', () => {
  const [, second, third] = additions(
    { numbers: [{ value: 3, role: 'killed' }], countries: ['JO'], eventKind: 'accident' },
    {
      numbers: [
        { value: 3, role: 'killed' },
        { value: 9, role: 'injured' },
      ],
      countries: ['JO', 'SY'],
      eventKind: 'accident',
      places: ['درعا'],
    },
    { numbers: [{ value: 4, role: 'killed' }], eventKind: 'arrest', organisations: ['النيابة'] },
  )

  assert.deepEqual(second, {
    numbers: [{ value: 9, role: 'injured' }],
    names: ['درعا'],
    countries: ['SY'],
    eventKind: null,
  })
  assert.deepEqual(third, {
    numbers: [{ value: 4, role: 'killed' }],
    names: ['النيابة'],
    countries: [],
    eventKind: 'arrest',
  })
})

test('a figure that counts nothing known is no addition', () => {
  assert.deepEqual(additions({}, { numbers: [{ value: 2026, role: null }] })[1], NOTHING)
})

test('a person called by a part of the name, with or without the article, is known', () => {
  const [, second, third, fourth] = additions(
    { people: ['سامر الحلبي'] },
    { people: ['الحلبي'] },
    { people: ['حلبي', 'ليلى الحلبي'] },
    { people: ['سامر الحلبي الابن'] },
  )

  assert.deepEqual(second, NOTHING)
  assert.deepEqual(third?.names, ['ليلى الحلبي'])
  assert.deepEqual(fourth, NOTHING)
})

test('a body whose name has another in it is another body', () => {
  const [, second] = additions(
    { places: ['Velmar'] },
    { organisations: ['Velmar Port Authority'], places: ['VELMAR'] },
  )

  assert.deepEqual(second?.names, ['Velmar Port Authority'])
})

test('the agency that a report credits is no news of the event', () => {
  const credited = { organisations: ['Velmar Wire'], agencies: ['Velmar Wire'] }

  assert.deepEqual(additions({}, credited)[1], NOTHING)
})

test('what one report says twice is told once', () => {
  const [, second] = additions({}, { places: ['عمّان', 'عمان'], people: ['Ana Ruiz', 'Ruiz'] })

  assert.deepEqual(second?.names, ['Ana Ruiz', 'عمّان'])
})
