import { COUNTRY_CODES, NOT_COUNTRIES, OTHER_NAMES } from './country-names.ts'
import { fold } from './fold.ts'
import { stem } from './stem.ts'
import { tokenise } from './tokenise.ts'

/** Names by their first word, longest first. */
type Gazetteer = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly code: string }[]
>

const gazetteers = new Map<string, Gazetteer>()

/** Languages kept in memory at once; more than any newsroom reads, and no more can be asked for by a text. */
const LANGUAGES_KEPT = 60

/**
 * Countries named in a text, as ISO 3166-1 alpha-2 codes, most named first (equal counts in order of appearance): by
 * name, by people, or by a capital that stands for the state. `words` are the text's words as written.
 */
export function countriesIn(words: readonly string[], language: string): string[] {
  const gazetteer = gazetteerOf(language)
  const counts = new Map<string, number>()
  const forms = words.map(word => formsOf(word, language))
  for (let at = 0; at < forms.length;) {
    const found = match(gazetteer, forms, at)
    if (found) counts.set(found.code, (counts.get(found.code) ?? 0) + 1)
    at += found?.length ?? 1
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}

function match(
  gazetteer: Gazetteer,
  forms: readonly (readonly string[])[],
  at: number,
): { code: string; length: number } | undefined {
  for (const form of forms[at] ?? [])
    for (const { words, code } of gazetteer.get(form) ?? [])
      if (words.every((word, index) => index === 0 || forms[at + index]?.includes(word)))
        return { code, length: words.length }
  return undefined
}

/** A word as it may stand in the gazetteer. Arabic carries conjunctions, prepositions and endings on the word. */
function formsOf(word: string, language: string): string[] {
  const folded = fold(word)
  if (language === 'ar') return arabicForms(folded)
  // "us" is a pronoun and "US" a country: short words count only in capitals.
  if (/^[a-z]{2,3}$/.test(folded) && word !== word.toUpperCase()) return []
  const stemmed = stem(folded, language)
  const forms = folded === stemmed ? [folded] : [folded, stemmed]
  if (language === 'ru' && stemmed.endsWith('ск')) forms.push(stemmed.slice(0, -2))
  return forms
}

const CLITICS = ['و', 'ف', 'ب', 'ل', 'ك'] as const
const ENDINGS = ['ه', 'ين', 'ون', 'ان', 'تين', 'ات'] as const

function arabicForms(folded: string): string[] {
  const forms = new Set<string>()
  const bare = (word: string): string =>
    word.startsWith('ال') && word.length > 4 ? word.slice(2) : word
  const add = (word: string): void => {
    const base = bare(word.startsWith('لل') ? `ال${word.slice(2)}` : word)
    forms.add(base)
    for (const ending of ENDINGS)
      if (base.endsWith(ending) && base.slice(0, -ending.length).endsWith('ي'))
        forms.add(base.slice(0, -ending.length))
  }
  add(folded)
  for (const first of CLITICS)
    if (folded.startsWith(first) && folded.length > 4) {
      add(folded.slice(1))
      for (const second of CLITICS)
        if (first === 'و' && folded[1] === second && folded.length > 5) add(folded.slice(2))
    }
  return [...forms]
}

function gazetteerOf(language: string): Gazetteer {
  const known = gazetteers.get(language)
  if (known) return known
  const gazetteer = new Map<string, { words: string[]; code: string }[]>()
  const excluded = new Set((NOT_COUNTRIES[language] ?? '').split(' ').map(fold))
  const add = (name: string, code: string, own: boolean): void => {
    const words = tokenise(name).map(word => entryForm(fold(word), language))
    const [first] = words
    if (first === undefined || (!own && excluded.has(fold(name)))) return
    const list = gazetteer.get(first) ?? []
    list.push({ words, code })
    gazetteer.set(first, list)
  }
  for (const { name, code } of cldrNames(language)) {
    add(name, code, false)
    if (language === 'ar') for (const people of arabicPeople(name)) add(people, code, false)
  }
  for (const entry of (OTHER_NAMES[language] ?? '').split(/ (?=[A-Z]{2}=)/)) {
    const [code, names] = entry.split('=')
    if (code && names) for (const name of names.split(',')) add(name, code, true)
  }
  for (const list of gazetteer.values()) list.sort((a, b) => b.words.length - a.words.length)
  if (gazetteers.size >= LANGUAGES_KEPT) gazetteers.clear()
  gazetteers.set(language, gazetteer)
  return gazetteer
}

const entryForm = (folded: string, language: string): string =>
  language === 'ar'
    ? folded.startsWith('ال') && folded.length > 4
      ? folded.slice(2)
      : folded
    : stem(folded, language)

function cldrNames(language: string): { name: string; code: string }[] {
  if (language === 'und' || Intl.DisplayNames.supportedLocalesOf(language).length === 0) return []
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return COUNTRY_CODES.flatMap(code => {
    const name = names.of(code)
    return name === undefined ? [] : [{ name, code }]
  })
}

/** العراق gives عراقي, روسيا gives روسي: the relative adjective of a one-word name. */
function arabicPeople(name: string): string[] {
  if (name.includes(' ')) return []
  const base = fold(name).replace(/^ال/, '')
  const root = base.replace(/(يا|ا|ه)$/, '')
  return root.length < 2 || base.length < 3 ? [] : [`${root}ي`]
}
