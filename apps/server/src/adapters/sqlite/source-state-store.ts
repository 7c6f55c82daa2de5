import type { DatabaseSync } from 'node:sqlite'
import { completeManner } from '@shareet/core/sources'
import type { SourceManner, SourceState } from '@shareet/core/sources'
import { instant, sourceId } from '@shareet/core/values'
import type { SourceStateStore } from '../../ports/index.ts'
import { reading } from './transaction.ts'

interface SourceStateRow {
  source: string
  etag: string | null
  last_modified: string | null
  body_digest: string | null
  interval_ms: number
  next_poll: number
  failures: number
  last_success: number | null
  last_failure: string | null
  articles: number
  manner: string
}

export function createSourceStateStore(database: DatabaseSync): SourceStateStore {
  const selectAll = database.prepare('SELECT * FROM source_state ORDER BY source')
  return {
    all: async () =>
      reading(() => (selectAll.all() as unknown as SourceStateRow[]).map(sourceStateOf)),
  }
}

/** Puts a source's state in place of the one before; to be called inside a transaction. */
export function prepareSaveState(database: DatabaseSync): (state: SourceState) => void {
  const upsert = database.prepare(
    'INSERT OR REPLACE INTO source_state VALUES (?,?,?,?,?,?,?,?,?,?,?)',
  )
  return state => {
    upsert.run(
      state.source,
      state.etag,
      state.lastModified,
      state.bodyDigest,
      state.intervalMs,
      state.nextPoll,
      state.failures,
      state.lastSuccess,
      state.lastFailure && JSON.stringify(state.lastFailure),
      state.articles,
      JSON.stringify(state.manner),
    )
  }
}

const sourceStateOf = (row: SourceStateRow): SourceState => ({
  source: sourceId(row.source),
  etag: row.etag,
  lastModified: row.last_modified,
  bodyDigest: row.body_digest,
  intervalMs: row.interval_ms,
  nextPoll: instant(row.next_poll),
  failures: row.failures,
  lastSuccess: row.last_success === null ? null : instant(row.last_success),
  lastFailure:
    row.last_failure === null ? null : (JSON.parse(row.last_failure) as SourceState['lastFailure']),
  articles: row.articles,
  manner: completeManner(JSON.parse(row.manner) as Partial<SourceManner>),
})
