import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChangeFrame, ItemDocument, TickerDocument } from '@shareet/protocol'
import fc from 'fast-check'
import { applyFrame } from './index.ts'

const item = (id: string, text = id): ItemDocument => ({
  id,
  story: id,
  line: { text, lang: 'en', dir: 'ltr' },
  attribution: null,
  kicker: null,
  urgency: 4,
  breaking: false,
  alert: { state: 'candidate', at: null, retracted: false },
  unconfirmed: false,
  importance: 50,
  why: [],
  reports: 1,
  publishers: [],
  publisherCount: 1,
  since: '',
  firstReport: '',
  lastReport: '',
  url: null,
})
const documentOf = (seq: number, items: readonly ItemDocument[]): TickerDocument => ({
  version: 1,
  ticker: { id: 'main', name: 'Main', language: 'en', direction: 'ltr' },
  seq,
  at: '',
  items,
})
/** What a server sends between two rundowns. */
const changeBetween = (before: TickerDocument, after: TickerDocument): ChangeFrame => ({
  kind: 'change',
  seq: after.seq,
  at: after.at,
  order: after.items.map(({ id }) => id),
  put: after.items.filter(
    each => !before.items.some(old => old.id === each.id && old.line.text === each.line.text),
  ),
})

const items = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), text: fc.string() }), {
  selector: ({ id }) => id,
})
const history = fc.array(items, { minLength: 2, maxLength: 12 }).map(lists =>
  lists.map((list, seq) =>
    documentOf(
      seq,
      list.map(({ id, text }) => item(id, text)),
    ),
  ),
)

test('a viewer that gets every change shows what the server has on air', () => {
  fc.assert(
    fc.property(history, documents => {
      let shown = documents[0]
      for (const [index, next] of documents.entries()) {
        if (index === 0) continue
        const applied = applyFrame(
          shown,
          changeBetween(documents[index - 1] as TickerDocument, next),
        )

        assert.equal(applied.kind, 'document')
        if (applied.kind === 'document') shown = applied.document
        assert.deepEqual(shown, next)
      }
    }),
    { seed: 2 },
  )
})

test('a viewer that missed a change asks for a snapshot instead of showing a wrong list', () => {
  const before = documentOf(3, [item('a')])

  assert.equal(
    applyFrame(before, { kind: 'change', seq: 5, at: '', order: ['a'], put: [] }).kind,
    'gap',
  )
  assert.equal(
    applyFrame(undefined, { kind: 'change', seq: 1, at: '', order: [], put: [] }).kind,
    'gap',
  )
  assert.equal(
    applyFrame(before, { kind: 'change', seq: 4, at: '', order: ['b'], put: [] }).kind,
    'gap',
  )
})

test('a change that was seen already is left alone, and a snapshot always counts', () => {
  const before = documentOf(3, [item('a')])
  const restarted = documentOf(1, [item('b')])

  assert.equal(
    applyFrame(before, { kind: 'change', seq: 3, at: '', order: [], put: [] }).kind,
    'old',
  )
  assert.deepEqual(applyFrame(before, { kind: 'snapshot', document: restarted }), {
    kind: 'document',
    document: restarted,
  })
})

test('an order that names an item twice is never shown', () => {
  const before = documentOf(3, [item('a'), item('b')])

  const applied = applyFrame(before, {
    kind: 'change',
    seq: 4,
    at: '',
    order: ['a', 'a'],
    put: [],
  })

  assert.equal(applied.kind, 'gap')
})

test('whatever frames are lost, doubled or late, the list shown is one that was on air', () => {
  const fate = fc.array(fc.nat({ max: 11 }), { maxLength: 24 })
  fc.assert(
    fc.property(history, fate, (documents, order) => {
      let shown = documents[0]
      for (const position of order) {
        const [before, after] = [documents[position], documents[position + 1]]
        if (!before || !after) continue
        const applied = applyFrame(shown, changeBetween(before, after))
        if (applied.kind === 'document') shown = applied.document

        assert.deepEqual(shown, documents[shown?.seq ?? -1])
      }
    }),
    { seed: 3 },
  )
})
