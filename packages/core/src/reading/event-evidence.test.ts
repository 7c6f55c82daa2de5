import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventEvidenceOf } from './event-evidence-of.ts'
import { EVENT_EVIDENCE } from './event-evidence.ts'

const titleAttack = (title: string): number =>
  eventEvidenceOf({ title, text: '', declaredLanguage: null, url: null }).signs[
    EVENT_EVIDENCE.indexOf('title.attack')
  ] as number

test('that a country strikes a city never weighs less than the words of it', () => {
  const quiet = titleAttack('Norway strikes Copenhagen')
  const loud = titleAttack('Norway strikes Copenhagen, missile attack and bombing go on')
  assert.ok(quiet > 0)
  assert.ok(loud > quiet, `${loud} > ${quiet}`)
})
