/** One thing wrong with the configuration, with all that is needed to put it right. */
export interface ConfigFault {
  /** 1-based place in the file; null where the fault is not in the file. */
  readonly line: number | null
  readonly column: number | null
  /** Where in the configuration (`sources[3].url`), or the name of a flag or variable; empty for the file itself. */
  readonly path: string
  /** One sentence without a full stop. */
  readonly message: string
  /** As written, cut to a readable length; null where something is missing. */
  readonly given: string | null
  readonly allowed: string | null
  readonly example: string | null
}
