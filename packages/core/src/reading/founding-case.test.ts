import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readArticle } from './index.ts'

const CASE = new URL('../../../../../shared/cases/quadrilateral-meeting.txt', import.meta.url)
const EXPECTED = new URL('quadrilateral-meeting.expected.json', CASE)

interface Expected {
  readonly language: string
  readonly direction: string
  readonly countries: readonly string[]
  readonly agencies: readonly string[]
  readonly people: readonly { readonly name: string }[]
}

test(
  'the founding report is read: language, direction, countries, both agencies, people',
  { skip: existsSync(CASE) ? false : 'the founding case is not here' },
  () => {
    const [title = '', ...rest] = readFileSync(CASE, 'utf8').split('\n')
    const expected = JSON.parse(readFileSync(EXPECTED, 'utf8')) as Expected

    const reading = readArticle({
      title,
      text: rest.join('\n').trim(),
      declaredLanguage: null,
      url: null,
    })

    assert.equal(reading.language, expected.language)
    assert.equal(reading.direction, expected.direction)
    assert.deepEqual([...reading.countries].sort(), [...expected.countries].sort())
    assert.deepEqual(reading.agencies, expected.agencies)
    for (const name of ['خالد العبيدي', 'حيدر العبادي', 'الدوله الاسلاميه'])
      assert.ok(reading.names.includes(name), name)
    assert.ok(reading.hedged === false && reading.genre === 'report')
  },
)
