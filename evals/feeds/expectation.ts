/** Fields of a feed that Shareet uses, by the names of its own items. */
export type FieldName =
  'title' | 'link' | 'id' | 'summary' | 'content' | 'published' | 'updated' | 'language'

/** One thing that a parser must have seen: a field of the feed (`entry` null) or of its n-th entry. */
export interface Expectation {
  readonly entry: number | null
  readonly field: FieldName
  readonly value: string
}

/** What a parser saw of a feed, in whatever markup it gives. */
export interface SeenFeed {
  readonly title?: string | undefined
  readonly link?: string | undefined
  readonly language?: string | undefined
  readonly items: readonly SeenItem[]
}

export type SeenItem = { readonly [Name in FieldName]?: string | undefined }
