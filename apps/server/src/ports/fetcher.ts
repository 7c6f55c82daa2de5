import type { Result } from '@shareet/core/values'

/** Gets one document from the world, once: no retries, every limit kept, every expected trouble a value. */
export interface Fetcher {
  /** Rejects only with the signal's reason, when it is aborted. */
  fetch(
    request: FetchRequest,
    signal: AbortSignal,
  ): Promise<Result<FetchedDocument | NotModified, FetchFailure>>
}

export interface FetchRequest {
  readonly url: string
  /** Validators of the body we have, as the server gave them; null or absent asks for the body. */
  readonly etag?: string | null
  readonly lastModified?: string | null
  /** The Accept header in place of the one for feeds. */
  readonly accept?: string
}

export interface FetchedDocument {
  readonly kind: 'document'
  /** Decompressed. */
  readonly body: Uint8Array
  /** Bytes of it as sent. */
  readonly wireBytes: number
  /** The header as sent, charset included. */
  readonly contentType: string | null
  /** The Content-Language and Link headers. */
  readonly language: string | null
  readonly link: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** Where the body came from after all redirects: relative links are relative to this. */
  readonly finalUrl: string
  /** The address to ask from now on, where every redirect up to it was permanent (301, 308). */
  readonly permanentUrl: string | null
  /** How long the server calls the body fresh (Cache-Control max-age, Expires). */
  readonly maxAgeSeconds: number | null
}

export interface NotModified {
  readonly kind: 'not-modified'
  readonly permanentUrl: string | null
  readonly maxAgeSeconds: number | null
}

/** `detail` is one plain sentence that names what was met, for the log and the health page. */
export type FetchFailure =
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'timeout'; readonly detail: string }
  | {
      readonly kind: 'http-status'
      readonly detail: string
      readonly status: number
      /** How long the server asks us to stay away (Retry-After). */
      readonly retryAfterSeconds: number | null
    }
  /** 410: the publisher says that it is not coming back. */
  | { readonly kind: 'gone'; readonly detail: string }
  | { readonly kind: 'too-large'; readonly detail: string }
  | { readonly kind: 'redirect-loop'; readonly detail: string }
  /** A private, loopback or otherwise local address that the configuration does not allow, or not http(s). */
  | { readonly kind: 'blocked-address'; readonly detail: string }
  /** The answer broke off, or is not what its own headers say (length, compression). */
  | { readonly kind: 'broken-answer'; readonly detail: string }
