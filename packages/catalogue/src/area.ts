/** One message. Placeholders: `{name}` for words or a number, `{name:noun}` for a number with its noun. */
export interface Text {
  readonly ar: string
  readonly en: string
}

/** A counted noun with its number, `{n}`, in every plural form that its language has. */
export interface Noun {
  readonly ar: Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>
  readonly en: Readonly<Record<'one' | 'other', string>>
}

/** The messages of one part of the interface. A bundle that uses one area carries no other. */
export interface Area {
  readonly nouns: Readonly<Record<string, Noun>>
  readonly texts: Readonly<Record<string, Text>>
}

type Slots<S> = S extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never

type Values<S> = {
  readonly [
    Slot in Slots<S> as Slot extends `${infer Name}:${string}` ? Name : Slot
  ]: Slot extends `${string}:${string}` ? number : string | number
}

/** What a message must be given: nothing, or one object with a value for each placeholder. */
export type ArgumentsOf<S> = [Slots<S>] extends [never] ? [] : [values: Values<S>]
