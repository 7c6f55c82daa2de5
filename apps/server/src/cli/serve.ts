import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../adapters/system-clock/index.ts'
import { composeServer } from '../compose.ts'
import {
  defaultConfigText,
  describeFaults,
  environment,
  loadConfig,
  parseConfig,
} from '../config/index.ts'
import type { Config } from '../config/index.ts'
import type { Pages } from '../http/route-pages.ts'
import { DEFAULT_CONFIG_FILE, writeFirstConfig } from './first-config.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import type { CommandContext } from './run.ts'

export const SERVE_OPTIONS: CommandOptions = {
  values: ['port', 'data', 'config', 'host'],
  switches: ['demo'],
}

const PAGES = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** `shareet serve`: reads the sources and shows the ticker until it is told to stop. */
export async function serve(options: ParsedOptions, context: CommandContext): Promise<number> {
  const { terminal, log, version, signal } = context
  const demo = options.switches.has('demo')
  const [extra] = options.words
  if (extra !== undefined)
    return terminal.refuse(`"${extra}" is not understood. shareet --help lists what can be given.`)

  const config = await configFor(options, context, demo)
  if (typeof config === 'number') return config
  const pages = await loadPages()
  if (!pages)
    return terminal.refuse(
      'The pages are not built yet. Run "npm run build" once, or start with "npm start".',
    )

  await using resources = new AsyncDisposableStack()
  // Loaded only when asked for: the newsroom's texts are no part of the program.
  const played = demo ? await (await import('./demo.ts')).startDemo(config, systemClock) : undefined
  if (played) resources.use(played.newsroom)
  const server = await composeServer(played?.config ?? config, { demo, version, pages }, log)
  if (!server.ok) return terminal.refuse(server.error)
  resources.use(server.value)

  const count = (played?.config ?? config).sources.length
  terminal.print(`\n  Shareet is on air: ${server.value.address}\n`)
  terminal.print(
    demo
      ? `  A synthetic newsroom of ${count} feeds is playing; none of its news is real.\n`
      : `  Reading ${count} sources from ${fileOf(options)}. Without internet, try --demo.\n`,
  )
  terminal.print(`  Stop with Ctrl+C; it goes on where it was when started again.\n\n`)
  await server.value.run(signal)
  return 0
}

const fileOf = (options: ParsedOptions): string =>
  options.values['config']?.at(-1) ?? DEFAULT_CONFIG_FILE

/** The configuration, written first where there is none; the demo needs no file. */
async function configFor(
  options: ParsedOptions,
  { terminal }: CommandContext,
  demo: boolean,
): Promise<Config | number> {
  const { values } = options
  const file = fileOf(options)
  const flags = {
    ...(values['port'] && { port: values['port'].at(-1) as string }),
    ...(values['host'] && { host: values['host'].at(-1) as string }),
    ...(values['data'] && { data: values['data'].at(-1) as string }),
  }
  if (values['config'] !== undefined && !existsSync(file))
    return terminal.refuse(
      `There is no file ${file}. Leave out --config to have a starter written to ${DEFAULT_CONFIG_FILE}.`,
    )
  if (!demo) {
    try {
      if (await writeFirstConfig(file))
        terminal.note(`Wrote ${file} with a starter list of sources. Edit it as you like.`)
    } catch (fault) {
      return terminal.refuse(
        `Cannot write ${file}: ${fault instanceof Error ? fault.message : String(fault)}`,
      )
    }
  }
  const loaded =
    demo && !existsSync(file)
      ? parseConfig(defaultConfigText(), environment(), flags)
      : loadConfig(file, environment(), flags)
  if (loaded.ok) return loaded.value
  terminal.note(describeFaults(loaded.error, file))
  return 1
}

async function loadPages(): Promise<Pages | undefined> {
  try {
    return { folder: PAGES, element: await readFile(`${PAGES}/news-ticker.js`, 'utf8') }
  } catch {
    return undefined
  }
}
