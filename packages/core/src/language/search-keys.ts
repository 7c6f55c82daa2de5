import { fold } from './fold.ts'
import { lexemesOf } from './lexeme.ts'
import { languagesOfWord, stem } from './stem.ts'
import { arabicForms, bareArabic, stemArabic } from './stem-arabic.ts'

/** How a word is filed for searching. */
export interface SearchKeys {
  /** The folded word; an Arabic one without its article. Words in order make phrases. */
  readonly word: string
  /** Its stem, and those of what it may be without clitics. */
  readonly stems: readonly string[]
}

/** How the word from `start` up to `end` of a text in this language is filed. */
export function searchKeysAt(
  text: string,
  start: number,
  end: number,
  language: string,
): SearchKeys {
  const { folded, forms, stem: own } = lexemesOf(language).at(text, start, end)
  return language === 'ar' ? arabicKeys(folded, forms) : keysOf(folded, own)
}

/**
 * All ways in which a word that somebody looks for may be filed, by the language of the texts: the language of a few
 * words cannot be told. `und` stands for the languages whose words have no stems. One language of the texts, where it
 * is known, leaves out the others.
 */
export function searchKeysOf(
  written: string,
  language: string | null,
): ReadonlyMap<string, SearchKeys> {
  const folded = fold(written)
  const keys = new Map([['und', keysOf(folded, folded)]])
  for (const each of language === null ? languagesOfWord(folded) : [language]) {
    keys.set(
      each,
      each === 'ar' ? arabicKeys(folded, arabicForms(folded)) : keysOf(folded, stem(written, each)),
    )
  }
  return keys
}

/** Letters that stand before an Arabic noun as words of their own: and, so, in, to, like. */
export const ARABIC_PROCLITICS = ['و', 'ف', 'ب', 'ل', 'ك'] as const

const keysOf = (word: string, stem: string): SearchKeys => ({ word, stems: [stem] })

const arabicKeys = (folded: string, forms: readonly string[]): SearchKeys => ({
  word: bareArabic(folded),
  stems: [...new Set(forms.map(stemArabic))],
})
