/** The store cannot keep its promise any more. What was being stored is not stored; the process should end. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

export type StoreErrorCode =
  /** No space left. */
  | 'STORE_FULL'
  /** The file is damaged. */
  | 'STORE_CORRUPT'
  /** Reading or writing the file failed. */
  | 'STORE_IO'
  /** A rundown does not follow the one before it: a bug of ours. */
  | 'STORE_OUT_OF_ORDER'
