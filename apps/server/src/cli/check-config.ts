import { describeFaults, environment, loadConfig } from '../config/index.ts'
import { DEFAULT_CONFIG_FILE } from './first-config.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

export const CONFIG_OPTIONS: CommandOptions = { values: ['config'], switches: [] }

/** `shareet config check`: every fault of the configuration, or what it comes to. */
export async function checkConfig(
  { words, values }: ParsedOptions,
  terminal: Terminal,
): Promise<number> {
  if (words[0] !== 'check' || words.length > 1)
    return terminal.refuse('The command is: shareet config check')
  const file = values['config']?.at(-1) ?? DEFAULT_CONFIG_FILE
  const config = loadConfig(file, environment(), {})
  if (!config.ok) {
    terminal.note(describeFaults(config.error, file))
    return 1
  }
  const { sources, tickers, server } = config.value
  const languages = new Set(
    sources.map(({ source }) => source.language).filter(language => language !== null),
  )
  const named = tickers.map(({ name }) => `"${name}"`)
  terminal.print(
    `${file} is right: ${sources.length} sources in ${languages.size} languages, ${named.length === 1 ? 'ticker' : 'tickers'} ${named.join(', ')}, address http://${server.host}:${server.port}/\n`,
  )
  return 0
}
