/** What is said of one setting, in faults and in the starter file. */
export interface Field {
  /** What may be written there, as the end of "allowed: …". */
  readonly allowed: string
  /** A line that would be right. */
  readonly example: string
}
