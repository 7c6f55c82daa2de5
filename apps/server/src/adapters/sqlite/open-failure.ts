/** Why a data folder cannot be used, and what the operator can do about it. Both are plain sentences. */
export interface OpenFailure {
  readonly kind:
    /** Another process uses the folder. */
    | 'locked'
    /** Written by a later version of the program. */
    | 'newer-schema'
    /** Written by an earlier version of the program. */
    | 'older-schema'
    /** Damaged, or not a database. */
    | 'corrupt'
    /** A database of another program. */
    | 'not-ours'
    /** The folder cannot be made or written. */
    | 'unwritable'
  readonly path: string
  readonly detail: string
  readonly remedy: string
}
