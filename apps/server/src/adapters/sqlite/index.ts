export type { OpenFailure } from './open-failure.ts'
export type { SqliteStore } from './open-store.ts'
export { openSqliteStore, readSqliteStore } from './open-store.ts'
