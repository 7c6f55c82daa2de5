import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyRundown } from '@shareet/core/ticker'
import type { Place } from '@shareet/core/ticker'
import { MINUTE, instant, itemId, storyId, tickerId } from '@shareet/core/values'
import type { AsRun, AsRunStart, RundownChange, RundownStore } from './index.ts'
import { StoreError } from './index.ts'
import { collect } from './collect.contract.ts'
import { NOON } from './sample-report.contract.ts'

const WORLD = tickerId('world')

const start = (item: string, text = `line of ${item}`): AsRunStart => ({
  item: itemId(item),
  story: storyId(`story of ${item}`),
  text,
  attribution: item === 'a' ? 'رويترز' : null,
})

const change = (seq: number, rest: Partial<RundownChange> = {}): RundownChange => ({
  ticker: WORLD,
  seq,
  at: instant(NOON + seq * 1000),
  document: {
    version: 1,
    ticker: { id: 'world', name: 'العالم', language: 'ar', direction: 'rtl' },
    seq,
    at: new Date(NOON + seq * 1000).toISOString(),
    items: [],
  },
  state: { ...emptyRundown(NOON), seq, at: instant(NOON + seq * 1000) },
  off: [],
  on: [],
  places: [],
  ...rest,
})

const log = (store: RundownStore, from = 0, to = 1e15): Promise<readonly AsRun[]> =>
  collect(store.asRun(WORLD, instant(from), instant(to)))

/** What every store of rundowns keeps to. */
export function rundownStoreContract(name: string, open: () => Promise<RundownStore>): void {
  test(`${name}: a ticker that never ran has no rundown`, async () => {
    const store = await open()

    assert.equal(await store.last(WORLD), undefined)
    assert.deepEqual(await store.tickers(), [])
    assert.deepEqual(await log(store), [])
  })

  test(`${name}: the last rundown comes back as it was`, async () => {
    const store = await open()
    await store.append(change(7))
    await store.append(change(8))
    await store.append(change(1, { ticker: tickerId('sport') }))

    const { seq, at, document, state } = change(8)

    assert.deepEqual(await store.last(WORLD), { seq, at, document, state })
    assert.deepEqual(await store.tickers(), ['sport', 'world'])
  })

  test(`${name}: a rundown that does not follow the last one changes nothing`, async () => {
    const store = await open()
    await store.append(change(1))

    for (const seq of [0, 1, 3])
      await assert.rejects(
        store.append(change(seq, { on: [start('a')] })),
        error => error instanceof StoreError && error.code === 'STORE_OUT_OF_ORDER',
      )

    assert.equal((await store.last(WORLD))?.seq, 1)
    assert.deepEqual(await log(store), [])
  })

  test(`${name}: the as-run log says what was on air from when to when, and why it went`, async () => {
    const store = await open()
    await store.append(change(1, { on: [start('a'), start('b')] }))
    await store.append(change(2, { off: [{ item: itemId('a'), reason: 'displaced' }] }))

    const rows = await log(store)

    const on = instant(NOON + 1000)
    assert.deepEqual(rows, [
      { ...start('a'), on, off: instant(NOON + 2000), reason: 'displaced' },
      { ...start('b'), on, off: null, reason: null },
    ])
  })

  test(`${name}: new words of an item are a new row that begins where the old one ends`, async () => {
    const store = await open()
    await store.append(change(1, { on: [start('a', 'old')] }))
    await store.append(
      change(2, { off: [{ item: itemId('a'), reason: 'words' }], on: [start('a', 'new')] }),
    )

    const rows = await log(store)

    assert.deepEqual(
      rows.map(({ text, on, off, reason }) => [text, on - NOON, off && off - NOON, reason]),
      [
        ['old', 1000, 2000, 'words'],
        ['new', 2000, null, null],
      ],
    )
  })

  test(`${name}: asked for a time, the log answers what was on air in it`, async () => {
    const store = await open()
    await store.append(change(1, { on: [start('a')] }))
    await store.append(change(2, { on: [start('b')] }))
    await store.append(change(3, { off: [{ item: itemId('a'), reason: 'expired' }] }))
    await store.append(change(4, { on: [start('c')] }))
    const items = async (from: number, to: number): Promise<string> =>
      (await log(store, NOON + from, NOON + to)).map(({ item }) => item).join('')

    assert.equal(await items(0, 1000), '')
    assert.equal(await items(0, 1001), 'a')
    assert.equal(await items(2500, 2600), 'ab')
    assert.equal(await items(3000, 3500), 'b')
    assert.equal(await items(0, 9000), 'abc')
  })

  test(`${name}: a long log comes back whole`, async () => {
    const store = await open()
    const many = Array.from({ length: 2100 }, (_, number) => start(`item ${number}`))
    await store.append(change(1, { on: many }))

    const rows = await log(store)

    assert.deepEqual(
      rows.map(({ item }) => item),
      many.map(({ item }) => item),
    )
  })

  test(`${name}: pruning forgets what went off air long ago and nothing on air`, async () => {
    const store = await open()
    const off = (item: string) => [{ item: itemId(item), reason: 'expired' }]
    await store.append(change(1, { on: [start('a'), start('b'), start('c')] }))
    await store.append(change(2, { off: off('a') }))
    await store.append(change(3, { off: off('b') }))

    const pruned = await store.prune(instant(NOON + 3000))

    assert.equal(pruned, 1)
    assert.deepEqual(
      (await log(store)).map(({ item }) => item),
      ['b', 'c'],
    )
  })

  test(`${name}: places come back by the minute, beginning with where each story stood before`, async () => {
    const store = await open()
    const place = (story: string, rank: number | null, score = 50): Place => ({
      story: storyId(story),
      rank,
      score,
      urgency: 3,
      breaking: rank === 1,
    })
    const at = (seq: number, minute: number, ...places: readonly Place[]): RundownChange =>
      change(seq, { at: instant(NOON + minute * MINUTE), places })
    await store.append(at(1, 0, place('a', 1), place('b', 2), place('c', 3)))
    await store.append(at(2, 5, place('c', null)))
    await store.append(at(3, 10, place('a', 2)))
    await store.append(at(4, 10.5, place('a', 3)))
    await store.append(at(5, 20, place('b', 1)))
    await store
      .append(at(1, 10, place('a', 9)))
      .then(() => assert.fail('out of order'))
      .catch(() => undefined)
    await store.append({ ...at(1, 12, place('z', 1)), ticker: tickerId('sport') })
    const told = async (from: number, to: number): Promise<readonly string[]> =>
      (await store.places(WORLD, instant(NOON + from * MINUTE), instant(NOON + to * MINUTE))).map(
        each => `${each.story} ${(each.at - NOON) / MINUTE} ${each.rank ?? 'off'} ${each.breaking}`,
      )

    assert.deepEqual(await told(0, 6), [
      'a 0 1 true',
      'b 0 2 false',
      'c 0 3 false',
      'c 5 off false',
    ])
    assert.deepEqual(await told(8, 15), ['a 0 1 true', 'b 0 2 false', 'a 10 3 false'])
    assert.deepEqual(await told(30, 40), ['a 10 3 false', 'b 20 1 true'])
    assert.equal(await store.prune(instant(NOON + 8 * MINUTE)), 4)
    assert.deepEqual(await told(8, 15), ['a 10 3 false'])
  })
}
