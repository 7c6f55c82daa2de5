import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type {
  Archive,
  ArticleStore,
  DecisionStore,
  RundownStore,
  SourceStateStore,
} from '../../ports/index.ts'
import { createArchive } from './archive.ts'
import { createArticleStore } from './article-store.ts'
import { createDecisionStore } from './decision-store.ts'
import { SQLITE, sqliteCode } from './error-code.ts'
import { lockFolder } from './lock-folder.ts'
import { isForeign, loadMigrations, migrate, schemaVersion } from './migrate.ts'
import type { OpenFailure } from './open-failure.ts'
import { createRundownStore } from './rundown-store.ts'
import { createSourceStateStore } from './source-state-store.ts'

/** The stores of one data folder. Disposing closes the file and gives the folder free. */
export interface SqliteStore extends AsyncDisposable {
  readonly articles: ArticleStore
  readonly archive: Archive
  readonly sourceStates: SourceStateStore
  readonly rundowns: RundownStore
  readonly decisions: DecisionStore
}

/** FULL: a commit has reached the disk when it returns, so that even a power cut loses nothing acknowledged. */
const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -16000;
  PRAGMA journal_size_limit = 67108864;
  PRAGMA temp_store = MEMORY;
`

/** Opens the store in `folder`, made if need be and brought to this program's schema. One process at a time. */
export function openSqliteStore(folder: string): Result<SqliteStore, OpenFailure> {
  const path = join(folder, 'shareet.db')
  using opened = new DisposableStack()
  try {
    mkdirSync(folder, { recursive: true })
    opened.use(lockFolder(join(folder, 'shareet.lock')))
    const database = new DatabaseSync(path)
    opened.defer(() => database.close())
    const migrations = loadMigrations()
    const newest = migrations.at(-1)?.version ?? 0
    if (isForeign(database)) return failure(notOurs(path))
    if (schemaVersion(database) > newest) return failure(newerSchema(path))
    database.exec(SETTINGS)
    migrate(database, migrations)
    return success(storesIn(database, opened.move()))
  } catch (error) {
    const known = openFailure(error, folder, path)
    if (!known) throw error
    return failure(known)
  }
}

/** Opens the store in `folder` to look at, while a program may be writing there. Whatever would write fails. */
export function readSqliteStore(folder: string): Result<SqliteStore, OpenFailure> {
  const path = join(folder, 'shareet.db')
  using opened = new DisposableStack()
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    opened.defer(() => database.close())
    const newest = loadMigrations().at(-1)?.version ?? 0
    if (isForeign(database)) return failure(notOurs(path))
    const version = schemaVersion(database)
    if (version > newest) return failure(newerSchema(path))
    if (version < newest) return failure(olderSchema(path))
    return success(storesIn(database, opened.move()))
  } catch (error) {
    const known = openFailure(error, folder, path)
    if (!known) throw error
    return failure(known)
  }
}

const storesIn = (database: DatabaseSync, resources: DisposableStack): SqliteStore => ({
  articles: createArticleStore(database),
  archive: createArchive(database),
  sourceStates: createSourceStateStore(database),
  rundowns: createRundownStore(database),
  decisions: createDecisionStore(database),
  [Symbol.asyncDispose]: async () => resources.dispose(),
})

function openFailure(error: unknown, folder: string, path: string): OpenFailure | undefined {
  const system = error instanceof Error && 'syscall' in error ? error.message : undefined
  if (system !== undefined) return unwritable(folder, system)
  const { cause = error } = error instanceof Error ? error : {}
  switch (sqliteCode(cause)) {
    case SQLITE.BUSY:
    case SQLITE.LOCKED:
      return {
        kind: 'locked',
        path: folder,
        detail: `Another Shareet is running with the data folder ${folder}`,
        remedy: 'Stop it first, or give this one a folder of its own with --data DIR',
      }
    case SQLITE.NOTADB:
    case SQLITE.CORRUPT:
      return {
        kind: 'corrupt',
        path,
        detail: `${path} is damaged or not a database`,
        remedy: 'Put back a copy of it, or move it away to begin with an empty one',
      }
    case SQLITE.CANTOPEN:
    case SQLITE.READONLY:
    case SQLITE.PERM:
    case SQLITE.IOERR:
    case SQLITE.FULL:
      return unwritable(folder, cause instanceof Error ? cause.message : String(cause))
    default:
      return undefined
  }
}

const unwritable = (folder: string, reason: string): OpenFailure => ({
  kind: 'unwritable',
  path: folder,
  detail: `The data folder ${folder} cannot be written: ${reason}`,
  remedy:
    'Give this user the right to write there and some free space, or choose another folder with --data DIR',
})

const notOurs = (path: string): OpenFailure => ({
  kind: 'not-ours',
  path,
  detail: `${path} is the database of another program`,
  remedy: 'Choose another folder with --data DIR',
})

const olderSchema = (path: string): OpenFailure => ({
  kind: 'older-schema',
  path,
  detail: `${path} was written by an earlier version of Shareet`,
  remedy: 'Start this one with it once, which brings it up to date',
})

const newerSchema = (path: string): OpenFailure => ({
  kind: 'newer-schema',
  path,
  detail: `${path} was written by a later version of Shareet`,
  remedy: 'Update Shareet, or choose another folder with --data DIR',
})
