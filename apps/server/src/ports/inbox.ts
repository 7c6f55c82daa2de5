/** A place where files with news are put. A file is taken once it is whole, and leaves the place when it was filed. */
export interface Inbox {
  /** Files that are whole, oldest first; at most `limit`. Rejects with an `InboxError` where the place cannot be read. */
  ready(limit: number): Promise<readonly InboxFile[]>
  /** Out of the way, because everything in it is stored. A file of the same name is not overwritten. */
  done(file: InboxFile): Promise<void>
  /** Out of the way, with the reason beside it. */
  failed(file: InboxFile, reason: string): Promise<void>
}

export interface InboxFile {
  readonly name: string
  /** `file:` address: an id for what has none. */
  readonly url: string
  /** Undefined for a file larger than the limit. */
  read(): Promise<Uint8Array | undefined>
}

/** The place cannot be read or written; `message` says which and why. */
export class InboxError extends Error {
  override readonly name = 'InboxError'
}
