import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceState } from '@shareet/core/sources'
import { openSqliteStore } from '../../adapters/sqlite/index.ts'
import { describeSources } from '../../work/describe-newsroom.ts'
import type { SourcesContext } from './context.ts'

/** `shareet sources list`: each source of the configuration, and how it did when it was last asked. */
export async function listSources({ config, options, terminal }: SourcesContext): Promise<number> {
  const states = await loadStates(config.dataDirectory)
  if (!states)
    terminal.note('A Shareet is running on this folder: its page /sources tells how they do.')
  const document = describeSources(
    config.sources,
    new Map((states ?? []).map(state => [state.source, state])),
    false,
  )
  if (options.switches.has('json')) {
    terminal.print(`${JSON.stringify(document, null, 2)}\n`)
    return 0
  }
  const width = Math.max(2, ...document.sources.map(({ id }) => id.length))
  for (const { id, name, url, language, state, failure, articles } of document.sources)
    terminal.print(
      `${id.padEnd(width)}  ${(language ?? '–').padEnd(3)} ${state.padEnd(8)}${String(articles).padStart(6)}  ${name}  ${failure === null ? url : `${failure.kind}: ${failure.detail}`}\n`,
    )
  return 0
}

/** What is known of the sources, or undefined while a program holds the folder. */
async function loadStates(folder: string): Promise<readonly SourceState[] | undefined> {
  if (!existsSync(join(folder, 'shareet.db'))) return []
  const opened = openSqliteStore(folder)
  if (!opened.ok) return undefined
  await using store = opened.value
  return await store.sourceStates.all()
}
