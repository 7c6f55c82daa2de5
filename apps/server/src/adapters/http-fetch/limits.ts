/** What one fetch may cost. */
export interface FetchLimits {
  /** Most bytes of a body, both as sent and decompressed. The largest news feeds seen are some 3 MB. */
  readonly bodyBytes: number
  /** From the first look-up of a name to the last byte, redirects included. */
  readonly totalMs: number
  readonly redirects: number
}

export const fetchLimits: FetchLimits = {
  bodyBytes: 8 * 1024 * 1024,
  totalMs: 20_000,
  redirects: 5,
}
