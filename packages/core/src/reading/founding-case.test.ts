import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { markArticle } from './index.ts'

const CASE = new URL('../../../../../shared/cases/quadrilateral-meeting.txt', import.meta.url)
const EXPECTED = new URL('quadrilateral-meeting.expected.json', CASE)

interface Expected {
  readonly input: { readonly published: string }
  readonly language: string
  readonly direction: string
  readonly countries: readonly string[]
  readonly places: readonly string[]
  readonly people: readonly { readonly name: string; readonly role?: string }[]
  readonly organisations: readonly string[]
  readonly agencies: readonly string[]
  readonly quotes: readonly {
    readonly speaker: string
    readonly via?: string
    readonly starts: string
  }[]
  readonly notQuotes: readonly string[]
  readonly dates: readonly {
    readonly text: string
    readonly date?: string
    readonly from?: string
    readonly to?: string
  }[]
  readonly topics: { readonly oneOf: readonly string[] }
}

test(
  'the founding report is understood whole',
  { skip: existsSync(CASE) ? false : 'the founding case is not here' },
  () => {
    const [title = '', ...rest] = readFileSync(CASE, 'utf8').split('\n')
    const expected = JSON.parse(readFileSync(EXPECTED, 'utf8')) as Expected

    const marked = markArticle({
      title,
      text: rest.join('\n').trim(),
      declaredLanguage: null,
      url: null,
      published: Date.parse(expected.input.published),
    })
    const { reading } = marked

    assert.equal(reading.language, expected.language)
    assert.equal(reading.direction, expected.direction)
    assert.deepEqual([...reading.countries].sort(), [...expected.countries].sort())
    assert.deepEqual(marked.places, expected.places)
    assert.deepEqual(marked.agencies, expected.agencies)
    assert.deepEqual(
      marked.people.map(({ name }) => name),
      expected.people.map(({ name }) => name),
    )
    for (const { name, role } of expected.people)
      if (role !== undefined)
        assert.equal(marked.people.find(person => person.name === name)?.role, role)
    for (const body of expected.organisations) assert.ok(marked.organisations.includes(body), body)
    for (const { speaker, via, starts } of expected.quotes) {
      const quote = marked.quotes.find(({ text }) => text.startsWith(starts))
      assert.equal(quote?.kind, 'direct', starts)
      assert.equal(quote.speaker, speaker)
      if (via !== undefined) assert.equal(quote.via, via)
    }
    for (const wording of expected.notQuotes)
      assert.ok(
        !marked.quotes.some(({ kind, text }) => kind === 'direct' && text === wording),
        wording,
      )
    assert.deepEqual(
      marked.dates.map(({ text, from, to }) => [text, from, to]),
      expected.dates.map(({ text, date, from, to }) => [text, date ?? from, date ?? to]),
    )
    assert.ok(expected.topics.oneOf.includes(reading.topics[0] ?? ''))
    assert.equal(reading.certainty, 'reported')
    assert.equal(reading.genre, 'report')
  },
)
