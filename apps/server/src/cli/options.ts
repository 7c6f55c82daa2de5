import { parseArgs } from 'node:util'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'

/** What a command accepts: every option takes a value unless it is a switch. */
export interface CommandOptions {
  readonly values: readonly string[]
  readonly switches: readonly string[]
}

export interface ParsedOptions {
  readonly values: Readonly<Record<string, readonly string[] | undefined>>
  readonly switches: ReadonlySet<string>
  readonly words: readonly string[]
}

/** The command line as options and words, or a sentence that names the first thing that is not understood. */
export function parseOptions(
  args: readonly string[],
  accepted: CommandOptions,
): Result<ParsedOptions, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries<{ type: 'string'; multiple: true } | { type: 'boolean' }>([
        ...accepted.values.map(name => [name, { type: 'string', multiple: true }] as const),
        ...accepted.switches.map(name => [name, { type: 'boolean' }] as const),
      ]),
    })
    const given: Record<string, readonly string[]> = {}
    const switches = new Set<string>()
    for (const [name, value] of Object.entries(values)) {
      if (value === true) switches.add(name)
      else if (Array.isArray(value)) given[name] = value.map(String)
    }
    return success({ values: given, switches, words: positionals })
  } catch (fault) {
    return failure(
      fault instanceof Error
        ? (fault.message.split('. To specify')[0] ?? fault.message)
        : String(fault),
    )
  }
}
