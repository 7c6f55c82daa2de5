export interface ReadingPolicy {
  /** Characters of headline and text looked at; what follows adds length, not news. */
  readonly textLimit: number
  /** Terms kept of lead and body: enough to compare reports, small enough to keep thousands in memory. */
  readonly bodyTerms: number
}

export const readingPolicy: ReadingPolicy = {
  textLimit: 20_000,
  bodyTerms: 120,
}
