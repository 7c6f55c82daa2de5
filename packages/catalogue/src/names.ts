import { localeOf } from './language.ts'
import type { Language } from './language.ts'

/** The name of a language by its BCP 47 tag, `الصينية`; null where the tag says nothing. */
export function languageName(lang: Language, tag: string): string | null {
  return tag === 'und' ? null : nameOf(lang, 'language', tag)
}

/** The name of a country by its ISO 3166-1 code, `لبنان`; null for no known code. */
export function countryName(lang: Language, code: string): string | null {
  return nameOf(lang, 'region', code)
}

function nameOf(lang: Language, type: 'language' | 'region', code: string): string | null {
  try {
    const names = new Intl.DisplayNames(localeOf(lang), { type, fallback: 'none' })
    return names.of(code) ?? null
  } catch {
    // A malformed code is thrown at; to a reader it is the same as an unknown one.
    return null
  }
}

/** Words joined as a list of the language: `أ وب وج`, `a, b and c`. */
export const listInWords = (lang: Language, words: readonly string[]): string =>
  new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(words)
