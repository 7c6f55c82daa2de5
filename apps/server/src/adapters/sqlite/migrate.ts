import { readFileSync, readdirSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { transaction } from './transaction.ts'

/** "SHRT": marks a database as ours. */
const APPLICATION_ID = 0x53485254

const FOLDER = new URL('./migrations/', import.meta.url)

export interface Migration {
  readonly version: number
  readonly sql: string
}

/** The numbered files of `migrations/`, in order. */
export function loadMigrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter(name => /^\d{4}-[a-z-]+\.sql$/.test(name))
    .toSorted()
    .map(name => ({
      version: Number(name.slice(0, 4)),
      sql: readFileSync(new URL(name, FOLDER), 'utf8'),
    }))
}

/** Brings a database from the version it has to the last one, each step whole or not at all. */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  const from = schemaVersion(database)
  for (const { version, sql } of migrations)
    if (version > from)
      transaction(database, () => {
        database.exec(sql)
        database.exec(`PRAGMA user_version = ${version}; PRAGMA application_id = ${APPLICATION_ID}`)
      })
}

export const schemaVersion = (database: DatabaseSync): number => pragma(database, 'user_version')

/** A database that holds something, but not of ours. */
export const isForeign = (database: DatabaseSync): boolean =>
  pragma(database, 'application_id') !== APPLICATION_ID &&
  database.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined

const pragma = (database: DatabaseSync, name: 'user_version' | 'application_id'): number =>
  Number(database.prepare(`PRAGMA ${name}`).get()?.[name])
