import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Newsroom } from '@shareet/core'
import type { Logger } from 'pino'
import { openSqliteStore } from '../adapters/sqlite/index.ts'
import { systemClock } from '../adapters/system-clock/index.ts'
import { environment } from '../config/index.ts'
import { restoreNewsroom } from '../work/restore-newsroom.ts'
import { HELP } from './help.ts'
import { parseOptions } from './options.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

export interface CommandContext {
  readonly terminal: Terminal
  readonly log: Logger
  readonly version: string
  readonly signal: AbortSignal
}

interface Command {
  readonly options: CommandOptions
  run(options: ParsedOptions, context: CommandContext): Promise<number>
}

/** Loaded when asked for: the program itself should be on air before an HTML reader is in memory. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => {
    const { SERVE_OPTIONS, serve } = await import('./serve.ts')
    return { options: SERVE_OPTIONS, run: serve }
  },
  read: async () => {
    const { READ_OPTIONS, read } = await import('./read.ts')
    return {
      options: READ_OPTIONS,
      run: (options, { terminal }) => read(options, terminal, systemClock.now(), restoreFrom),
    }
  },
  rundown: async () => {
    const { RUNDOWN_OPTIONS, rundown } = await import('./rundown.ts')
    return {
      options: RUNDOWN_OPTIONS,
      run: (options, { terminal }) => rundown(options, terminal),
    }
  },
  search: async () => {
    const { SEARCH_OPTIONS, search } = await import('./search.ts')
    return {
      options: SEARCH_OPTIONS,
      run: (options, { terminal }) => search(options, terminal),
    }
  },
  why: async () => {
    const { WHY_OPTIONS, why } = await import('./why.ts')
    return {
      options: WHY_OPTIONS,
      run: (options, { terminal }) => why(options, terminal, systemClock),
    }
  },
  desk: async () => {
    const { DESK_OPTIONS, desk } = await import('./desk.ts')
    return {
      options: DESK_OPTIONS,
      run: (options, { terminal }) => desk(options, terminal, environment().SHAREET_API_TOKEN),
    }
  },
  explain: async () => {
    const { EXPLAIN_OPTIONS, explain } = await import('./explain.ts')
    return {
      options: EXPLAIN_OPTIONS,
      run: (options, { terminal }) => explain(options, terminal, systemClock),
    }
  },
  replay: async () => {
    const { REPLAY_OPTIONS, replay } = await import('./replay.ts')
    return {
      options: REPLAY_OPTIONS,
      run: (options, { terminal, signal }) => replay(options, terminal, systemClock, signal),
    }
  },
  sources: async () => {
    const { SOURCES_OPTIONS, sources } = await import('./sources/sources.ts')
    return {
      options: SOURCES_OPTIONS,
      run: (options, { terminal, signal }) => sources(options, terminal, signal),
    }
  },
  config: async () => {
    const { CONFIG_OPTIONS, checkConfig } = await import('./check-config.ts')
    return {
      options: CONFIG_OPTIONS,
      run: (options, { terminal }) => checkConfig(options, terminal),
    }
  },
}

/** Runs one command line and answers its exit code: 0 done, 1 broke, 2 not understood. */
export async function runCommand(
  args: readonly string[],
  context: CommandContext,
): Promise<number> {
  const { terminal } = context
  if (args.includes('--help') || args.includes('-h') || args[0] === 'help') {
    terminal.print(HELP)
    return 0
  }
  if (args.includes('--version')) {
    terminal.print(`${context.version}\n`)
    return 0
  }
  const [first] = args
  const named = first !== undefined && !first.startsWith('-')
  const load = COMMANDS[named ? first : 'serve']
  if (!load)
    return terminal.refuse(
      `There is no command "${first}". The commands are ${Object.keys(COMMANDS).join(', ')}; shareet --help says more.`,
    )
  const command = await load()
  const options = parseOptions(named ? args.slice(1) : args, command.options)
  if (!options.ok)
    return terminal.refuse(`${options.error}. shareet --help lists what can be given.`)
  return command.run(options.value, context)
}

/** The newsroom kept in a folder, or undefined where there is none or the program is using it. */
async function restoreFrom(folder: string): Promise<Newsroom | undefined> {
  if (!existsSync(join(folder, 'shareet.db'))) return undefined
  const opened = openSqliteStore(folder)
  if (!opened.ok) return undefined
  await using store = opened.value
  return await restoreNewsroom(store.articles, systemClock.now())
}
