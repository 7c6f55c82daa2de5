/** Words on screen with what a renderer must know to set them: never markup, always plain text. */
export interface TextDocument {
  readonly text: string
  /** BCP 47 tag of the words themselves; `und` where it could not be told. */
  readonly lang: string
  /** Reading direction of the words themselves, found from the text. */
  readonly dir: Direction
}

export type Direction = 'rtl' | 'ltr'
