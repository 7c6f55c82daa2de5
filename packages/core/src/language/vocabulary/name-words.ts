import { dutch, french, german, italian, portuguese, spanish } from './names-european.ts'
import { russian, turkish } from './names-eastern.ts'
import { english } from './names-en.ts'

/**
 * Words that tell what a name with capitals is of: offices and callings, kinds of bodies and of sites, and `thing`: words
 * of names that are of no person, body or place, and plain words that no person is called by.
 */
export interface NameWords {
  readonly title: string
  readonly body: string
  readonly site: string
  readonly thing: string
}

/** By language. */
export const NAME_WORDS: Readonly<Record<string, NameWords>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  tr: turkish,
}
