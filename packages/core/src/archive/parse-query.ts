import { ARABIC_PROCLITICS, cutWords, searchKeysOf } from '../language/index.ts'
import type { SearchKeys } from '../language/index.ts'
import { failure, success } from '../values/index.ts'
import type { Result } from '../values/index.ts'
import type { ArchiveQuery, ArchiveTerm, QueryFault } from './archive-query.ts'
import { stemKey } from './archive-query.ts'
import { cutQuery } from './cut-query.ts'
import { archivePolicy } from './policy.ts'
import type { ArchivePolicy } from './policy.ts'

/**
 * Understands a question: words in any order and form, `"phrases"` in quotes of any kind, `begin*`. `language` is that
 * of the texts, where only those are looked for.
 */
export function parseQuery(
  text: string,
  language: string | null,
  policy: ArchivePolicy = archivePolicy,
): Result<ArchiveQuery, QueryFault> {
  if (text.length > policy.queryLength)
    return failure({
      kind: 'too-long',
      detail: `at most ${policy.queryLength} characters, these are ${text.length}`,
    })
  const terms: ArchiveTerm[] = []
  for (const { words: written, phrase, prefix } of cutQuery(text)) {
    const { starts, ends } = cutWords(written)
    const words = starts.map((start, at) => written.slice(start, ends[at]))
    const last = words.at(-1)
    if (last === undefined) continue
    if (prefix && words.length === 1 && isShort(last, policy))
      return failure({
        kind: 'short-prefix',
        detail: `at least ${policy.prefixLetters} letters before the *, got "${last}*"`,
      })
    const keys = words.map(word => searchKeysOf(word, language))
    const single = words.length === 1 && !phrase && !prefix
    terms.push({ phrases: phrasesOf(keys, single), prefix, stems: single ? stemsOf(keys[0]) : [] })
  }
  if (terms.length === 0)
    return failure({ kind: 'empty', detail: 'at least one word to look for, got none' })
  if (terms.length > policy.queryTerms)
    return failure({
      kind: 'too-many-words',
      detail: `at most ${policy.queryTerms} words and phrases, these are ${terms.length}`,
    })
  return success({ terms })
}

/** A letter of Chinese is a word. */
const isShort = (word: string, { prefixLetters }: ArchivePolicy): boolean =>
  word.length < prefixLetters && !/\p{Script=Han}/u.test(word)

type KeysByLanguage = ReadonlyMap<string, SearchKeys>

/** The words as each language files them, and behind the letters that Arabic sets before a noun. */
function phrasesOf(keys: readonly KeysByLanguage[], single: boolean): readonly string[][] {
  const phrases = new Map<string, string[]>()
  const add = (words: string[]): void => void phrases.set(words.join(' '), words)
  for (const language of new Set(keys.flatMap(each => [...each.keys()]))) {
    const words = keys.map(each => (each.get(language) ?? each.get('und'))?.word ?? '')
    add(words)
    const [first = '', ...rest] = words
    // A lone word behind such a letter is found by its stems.
    if (language === 'ar' && !single)
      for (const letter of ARABIC_PROCLITICS) add([letter + first, ...rest])
  }
  if (single) for (const { stems } of keys[0]?.values() ?? []) for (const stem of stems) add([stem])
  return [...phrases.values()]
}

function stemsOf(keys: KeysByLanguage | undefined): readonly string[] {
  return [...(keys ?? [])].flatMap(([language, { stems }]) =>
    language === 'und' ? [] : stems.map(stem => stemKey(language, stem)),
  )
}
