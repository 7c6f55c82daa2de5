/** What a reading is made from: an article has it all. */
export interface Readable {
  readonly title: string
  readonly text: string
  readonly declaredLanguage: string | null
  readonly url: string | null
  /** Milliseconds since 1970; without it no dates are resolved. */
  readonly published?: number
}
