import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import { readSqliteStore } from '../adapters/sqlite/index.ts'
import type { SqliteStore } from '../adapters/sqlite/index.ts'
import type { ParsedOptions } from './options.ts'

/**
 * What is kept in the folder of `--data`, to look at while the program may be running there. The failure is a sentence
 * that says what to do.
 */
export function openKept({ values }: ParsedOptions): Result<SqliteStore, string> {
  const folder = values['data']?.at(-1) ?? './data'
  if (!existsSync(join(folder, 'shareet.db')))
    return failure(`Nothing is kept in ${folder}. Name the folder of your Shareet with --data DIR.`)
  const opened = readSqliteStore(folder)
  return opened.ok ? opened : failure(`${opened.error.detail}. ${opened.error.remedy}.`)
}
