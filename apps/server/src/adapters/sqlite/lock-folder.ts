import { DatabaseSync } from 'node:sqlite'

/**
 * Holds a data folder for this process until it is closed or the process ends, however it ends: the lock is the
 * operating system's lock on a file, not the file. The database itself stays open to readers, such as a backup.
 * Throws SQLite's BUSY when another process holds it.
 */
export function lockFolder(path: string): Disposable {
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw error
  }
  return { [Symbol.dispose]: () => lock.close() }
}
