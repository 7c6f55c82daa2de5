import { StoreError } from '../../ports/index.ts'
import { SQLITE, sqliteCode } from './error-code.ts'

/** The error as the port names it; what is not the store's trouble comes back as it is. */
export function storeErrorOf(error: unknown): unknown {
  switch (sqliteCode(error)) {
    case SQLITE.FULL:
      return new StoreError('STORE_FULL', 'no space is left for the database', { cause: error })
    case SQLITE.CORRUPT:
    case SQLITE.NOTADB:
      return new StoreError('STORE_CORRUPT', 'the database file is damaged', { cause: error })
    case SQLITE.IOERR:
    case SQLITE.READONLY:
    case SQLITE.CANTOPEN:
    case SQLITE.PERM:
      return new StoreError('STORE_IO', 'the database file cannot be read or written', {
        cause: error,
      })
    default:
      return error
  }
}
