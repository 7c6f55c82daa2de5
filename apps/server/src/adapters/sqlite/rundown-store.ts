import type { DatabaseSync } from 'node:sqlite'
import type { Placed } from '@shareet/core/ticker'
import { MINUTE, instant, itemId, storyId, tickerId } from '@shareet/core/values'
import { StoreError } from '../../ports/index.ts'
import type { StoredRundown, AsRun, RundownStore } from '../../ports/index.ts'
import { reading, transaction } from './transaction.ts'

const PAGE_ROWS = 1000
const PRUNE_LIMIT = 10_000
const PLACES_LIMIT = 50_000

interface RundownRow {
  seq: number
  at: number
  document: string
  state: string
}

interface PlaceRow {
  story: string
  at: number
  rank: number | null
  score: number
  urgency: number
  breaking: number
}

interface AsRunRow {
  number: number
  item: string
  story: string
  text: string
  attribution: string | null
  on_air: number
  off_air: number | null
  reason: string | null
}

export function createRundownStore(database: DatabaseSync): RundownStore {
  const selectLast = database.prepare('SELECT * FROM rundown WHERE ticker = ?')
  const selectTickers = database.prepare('SELECT ticker FROM rundown ORDER BY ticker')
  const selectSeq = database.prepare('SELECT seq FROM rundown WHERE ticker = ?')
  const upsert = database.prepare('INSERT OR REPLACE INTO rundown VALUES (?,?,?,?,?)')
  const putOn = database.prepare(
    'INSERT INTO as_run (ticker, item, story, text, attribution, on_air) VALUES (?,?,?,?,?,?)',
  )
  const takeOff = database.prepare(
    'UPDATE as_run SET off_air = ?, reason = ? WHERE ticker = ? AND item = ? AND off_air IS NULL',
  )
  const selectPage = database.prepare(
    `SELECT * FROM as_run WHERE ticker = ? AND on_air < ? AND (off_air IS NULL OR off_air > ?)
     AND (on_air, number) > (?, ?) ORDER BY on_air, number LIMIT ?`,
  )
  const putPlace = database.prepare('INSERT OR REPLACE INTO place VALUES (?,?,?,?,?,?,?)')
  const selectPlaces = database.prepare(
    'SELECT * FROM place WHERE ticker = ? AND at >= ? AND at < ? ORDER BY at, story LIMIT ?',
  )
  // SQLite takes the other columns from the row that has the maximum.
  const selectPlacesBefore = database.prepare(
    `SELECT * FROM (
       SELECT ticker, story, MAX(at) AS at, rank, score, urgency, breaking FROM place
       WHERE ticker = ? AND at < ? GROUP BY story
     ) WHERE rank IS NOT NULL ORDER BY at, story`,
  )
  const deleteOldPlaces = database.prepare(
    'DELETE FROM place WHERE (ticker, story, at) IN (SELECT ticker, story, at FROM place WHERE at < ? ORDER BY at LIMIT ?)',
  )
  const deleteOld = database.prepare(
    'DELETE FROM as_run WHERE number IN (SELECT number FROM as_run WHERE off_air < ? ORDER BY off_air LIMIT ?)',
  )

  return {
    last: async ticker =>
      reading(() => {
        const row = selectLast.get(ticker) as unknown as RundownRow | undefined
        return (
          row && {
            seq: row.seq,
            at: instant(row.at),
            document: JSON.parse(row.document) as StoredRundown['document'],
            state: JSON.parse(row.state) as StoredRundown['state'],
          }
        )
      }),
    tickers: async () =>
      reading(() => selectTickers.all().map(row => tickerId((row as { ticker: string }).ticker))),
    append: async ({ ticker, seq, at, document, state, off, on, places }) =>
      transaction(database, () => {
        const before = Number(selectSeq.get(ticker)?.['seq'] ?? seq - 1)
        if (seq !== before + 1)
          throw new StoreError(
            'STORE_OUT_OF_ORDER',
            `rundown ${seq} cannot follow rundown ${before}`,
          )
        upsert.run(ticker, seq, at, JSON.stringify(document), JSON.stringify(state))
        for (const { item, reason } of off) takeOff.run(at, reason, ticker, item)
        for (const { item, story, text, attribution } of on)
          putOn.run(ticker, item, story, text, attribution, at)
        for (const { story, rank, score, urgency, breaking } of places)
          putPlace.run(ticker, story, at - (at % MINUTE), rank, score, urgency, breaking ? 1 : 0)
      }),
    async *asRun(ticker, from, to) {
      let last = { on_air: Number.MIN_SAFE_INTEGER, number: 0 }
      for (;;) {
        const { on_air, number } = last
        const page = reading(
          () =>
            selectPage.all(ticker, to, from, on_air, number, PAGE_ROWS) as unknown as AsRunRow[],
        )
        for (const row of page) yield asRunOf(row)
        const end = page.at(-1)
        if (!end || page.length < PAGE_ROWS) return
        last = end
      }
    },
    places: async (ticker, from, to) =>
      reading(() => {
        const before = selectPlacesBefore.all(ticker, from) as unknown as PlaceRow[]
        const since = selectPlaces.all(ticker, from, to, PLACES_LIMIT) as unknown as PlaceRow[]
        return [...before, ...since].slice(0, PLACES_LIMIT).map(placedOf)
      }),
    prune: async before =>
      transaction(
        database,
        () =>
          Number(deleteOld.run(before, PRUNE_LIMIT).changes) +
          Number(deleteOldPlaces.run(before, PRUNE_LIMIT).changes),
      ),
  }
}

const placedOf = ({ story, at, rank, score, urgency, breaking }: PlaceRow): Placed => ({
  story: storyId(story),
  at: instant(at),
  rank,
  score,
  urgency,
  breaking: breaking === 1,
})

const asRunOf = (row: AsRunRow): AsRun => ({
  item: itemId(row.item),
  story: storyId(row.story),
  text: row.text,
  attribution: row.attribution,
  on: instant(row.on_air),
  off: row.off_air === null ? null : instant(row.off_air),
  reason: row.reason,
})
