/** What reading one text may cost. */
export const markupLimits = {
  /** Characters of markup read of one text, before it becomes plain text. */
  markupLength: 200_000,
  /** Elements inside one another in such a text. What is deeper is left out: reading it takes time by the square. */
  markupDepth: 200,
  /** Characters of a document type declaration. RSS 0.91 has the longest honest one, some 12,000. */
  doctypeLength: 32_000,
  /** Characters of an entity's value in a document type declaration. Letters and signs need a few. */
  entityLength: 100,
} as const
