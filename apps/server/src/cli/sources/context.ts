import type { Config } from '../../config/index.ts'
import type { ParsedOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** What every `shareet sources` action is given. */
export interface SourcesContext {
  /** Path of the configuration, which exists and is right. */
  readonly file: string
  readonly config: Config
  /** What follows the action's name. */
  readonly words: readonly string[]
  readonly options: ParsedOptions
  readonly terminal: Terminal
  readonly signal: AbortSignal
}
