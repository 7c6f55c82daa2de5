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
  /** Characters of markup read of one text of an entry, before it becomes plain text. */
  markupLength: 200_000,
  /** Elements inside one another in such a text. What is deeper is left out: reading it takes time by the square. */
  markupDepth: 200,
  /** Characters of a document type declaration. RSS 0.91 has the longest honest one, some 12,000. */
  doctypeLength: 32_000,
  /** Characters of an entity's value in a document type declaration. Letters and signs need a few. */
  entityLength: 100,
} as const
