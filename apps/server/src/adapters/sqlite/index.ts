export type { OpenFailure } from './open-failure.ts'
export type { SqliteStore } from './open-store.ts'
export { openSqliteStore } from './open-store.ts'
