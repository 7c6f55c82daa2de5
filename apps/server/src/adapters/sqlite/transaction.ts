import type { DatabaseSync } from 'node:sqlite'
import { storeErrorOf } from './store-error-of.ts'

/** Does all of `work` or nothing of it. When it returns, the work is on disk. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  try {
    database.exec('BEGIN IMMEDIATE')
    const done = work()
    database.exec('COMMIT')
    return done
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw storeErrorOf(error)
  }
}

/** Reads, with the store's trouble named as the port names it. */
export function reading<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeErrorOf(error)
  }
}
