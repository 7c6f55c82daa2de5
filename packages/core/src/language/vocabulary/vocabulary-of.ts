import { arabic } from './ar.ts'
import { chinese, japanese, persian, russian, turkish } from './eastern.ts'
import { english } from './en.ts'
import { french, german, italian, portuguese, slovene, spanish } from './european.ts'
import type { Vocabulary } from './vocabulary.ts'

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  it: italian,
  ja: japanese,
  pt: portuguese,
  ru: russian,
  sl: slovene,
  tr: turkish,
  zh: chinese,
}

const NOTHING: Vocabulary = { stop: '' }

/** What is known of a language's words; an empty vocabulary for a language without one. */
export const vocabularyOf = (language: string): Vocabulary => VOCABULARIES[language] ?? NOTHING
