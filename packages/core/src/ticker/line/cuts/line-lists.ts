import { LINE_WORDS, fold } from '../../../language/index.ts'
import type { LineWords } from '../../../language/index.ts'

/** The lists of a language, folded, to be asked by word or by phrase. */
export type LineLists = Readonly<Record<keyof LineWords, PhraseSet>> & {
  readonly language: string
  /** The verb stands at the end of the sentence. */
  readonly verbLast: boolean
  /** Nouns begin with a capital, so a small letter tells a verb. */
  readonly capitalNouns: boolean
}

export interface PhraseSet {
  has(word: string): boolean
  /** Words of the longest phrase that begins at a word, 0 where none does. */
  at(words: readonly string[], at: number): number
}

const NONE: LineWords = {
  openers: '',
  times: '',
  besideTimes: '',
  closers: '',
  tails: '',
  relatives: '',
  furtherVerbs: '',
  bound: '',
  statements: '',
  governing: '',
  courtesies: '',
  labels: '',
  leaning: '',
  kept: '',
  saying: '',
  according: '',
}
/** There are as many as languages with lists. */
const cache = new Map<string, LineLists>()

export function lineListsOf(language: string): LineLists {
  const own = LINE_WORDS[language]
  const key = own ? language : ''
  const known = cache.get(key)
  if (known) return known
  const made = {
    ...Object.fromEntries(
      Object.entries({ ...NONE, ...own }).map(([name, list]) => [
        name,
        phrasesOf(list.split(OF_PHRASES.has(name) || list.includes(',') ? ',' : ' ')),
      ]),
    ),
    language: key,
    verbLast: /^(?:tr|fa|ur)$/.test(language),
    capitalNouns: language === 'de',
  } as LineLists
  cache.set(key, made)
  return made
}

/** Lists whose entries may have several words. */
const OF_PHRASES: ReadonlySet<string> = new Set([
  'tails',
  'courtesies',
  'according',
  'bound',
  'governing',
])

function phrasesOf(list: readonly string[]): PhraseSet {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of list) {
    const words = fold(phrase.trim()).split(' ')
    const first = words[0] ?? ''
    if (first !== '') byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length)
  return {
    has: word => byFirst.get(word)?.some(({ length }) => length === 1) ?? false,
    at: (words, at) =>
      byFirst
        .get(words[at] ?? '')
        ?.find(phrase => phrase.every((word, index) => words[at + index] === word))?.length ?? 0,
  }
}
