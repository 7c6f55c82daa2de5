import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aReading, aReport, aStory } from '@shareet/testkit/builders'
import { storyId } from '../values/index.ts'
import { sameAcrossLanguages } from './same-across-languages.ts'
import type { Story } from './story.ts'

const quake = (
  language: string,
  change: { countries?: string[]; eventKind?: string; injured?: number } = {},
): Story =>
  aStory({
    id: storyId(language),
    language,
    reports: [
      aReport({
        reading: aReading({
          language,
          eventKind: change.eventKind ?? 'disaster',
          countries: change.countries ?? ['ID'],
          numbers: [{ value: change.injured ?? 49, role: 'injured' }],
        }),
      }),
    ],
  })

test('the same kind of event in the same country with the same figure is one event in two languages', () => {
  assert.ok(sameAcrossLanguages(quake('ar'), quake('fr')))
})

test('another country, another kind, another figure or the same language is not', () => {
  assert.ok(!sameAcrossLanguages(quake('ar'), quake('fr', { countries: ['JP'] })))
  assert.ok(!sameAcrossLanguages(quake('ar'), quake('fr', { eventKind: 'attack' })))
  assert.ok(!sameAcrossLanguages(quake('ar'), quake('fr', { injured: 20 })))
  assert.ok(!sameAcrossLanguages(quake('ar'), quake('ar')))
})

test('a figure that stands in too many reports tells nothing', () => {
  assert.ok(!sameAcrossLanguages(quake('ar', { injured: 2 }), quake('fr', { injured: 2 })))
})
