/** What one feed may cost. */
export const parseLimits = {
  /** Bytes of a document; the fetcher stops at the same size. */
  bodyBytes: 8 * 1024 * 1024,
  /** Entries read, from the first on. The longest news feeds seen have some 300, archives 750. */
  items: 1000,
  /** Elements of a document; a feed of 500 long entries has some 20,000. */
  elements: 400_000,
  /** Elements inside one another in a document. */
  depth: 200,
} as const
