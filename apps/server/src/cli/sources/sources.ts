import { existsSync } from 'node:fs'
import { DEFAULT_CONFIG_FILE, writeFirstConfig } from '../first-config.ts'
import type { CommandOptions, ParsedOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { addSource } from './add-source.ts'
import { openConfig } from './config-file.ts'
import type { SourcesContext } from './context.ts'
import { exportList, importList } from './lists.ts'
import { listSources } from './list-sources.ts'
import { addPack } from './add-pack.ts'
import { removeSource } from './remove-source.ts'
import { testSource } from './test-source.ts'

export const SOURCES_OPTIONS: CommandOptions = {
  values: ['config', 'data', 'name', 'publisher', 'language', 'country', 'tier'],
  switches: ['yes', 'json'],
}

const ACTIONS: Readonly<Record<string, (context: SourcesContext) => Promise<number>>> = {
  list: listSources,
  test: testSource,
  add: addSource,
  remove: removeSource,
  import: importList,
  export: exportList,
  packs: addPack,
}

/** `shareet sources …`: what is read, seen and changed from the command line. */
export async function sources(
  options: ParsedOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const [action = 'list', ...words] = options.words
  const run = ACTIONS[action]
  if (!run)
    return terminal.refuse(
      `There is no "sources ${action}". There are ${Object.keys(ACTIONS).join(', ')}; shareet --help says more.`,
    )
  const file = options.values['config']?.at(-1) ?? DEFAULT_CONFIG_FILE
  if (options.values['config'] !== undefined && !existsSync(file))
    return terminal.refuse(`There is no file ${file}.`)
  if (await writeFirstConfig(file)) terminal.note(`Wrote ${file} with a starter list of sources.`)
  const config = openConfig(file, options.values['data']?.at(-1))
  if (!config.ok) {
    terminal.note(config.error)
    return 1
  }
  return run({ file, config: config.value, words, options, terminal, signal })
}
