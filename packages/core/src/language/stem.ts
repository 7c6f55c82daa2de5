// Programs that compile this file from another package find the declaration by this line alone.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers'
import type { Script } from './script-of.ts'
import { countScripts } from './script-of.ts'
import { fold } from './fold.ts'
import { stemArabic } from './stem-arabic.ts'

// prettier-ignore
const ALGORITHMS: Readonly<Record<string, string>> = {
  ca: 'catalan', cs: 'czech', da: 'danish', nl: 'dutch', en: 'english', fi: 'finnish', fr: 'french', de: 'german',
  hu: 'hungarian', it: 'italian', nb: 'norwegian', nn: 'norwegian', no: 'norwegian', pt: 'portuguese', ro: 'romanian',
  ru: 'russian', es: 'spanish', sl: 'slovene', sv: 'swedish', tr: 'turkish', eu: 'basque', ga: 'irish', hy: 'armenian',
}
/** Languages of many endings without a stemmer: words are cut to this many letters, which does most of its work. */
const CUT_LETTERS = 6
const CUT: ReadonlySet<string> = new Set([
  'uk',
  'be',
  'bg',
  'sr',
  'mk',
  'pl',
  'sk',
  'hr',
  'bs',
  'lt',
  'lv',
  'et',
  'el',
  'kk',
  'mn',
  'az',
  'ka',
])
const KOREAN_PARTICLE = /(?:에서|으로|까지|부터|에게|은|는|이|가|을|를|의|에|로|와|과|도)$/
const PERSIAN_ENDING = /(?:هايي|هاي|ها|ترين)$/
/** Languages whose words have stems other than themselves, by the script that they are written in. */
// prettier-ignore
const BY_SCRIPT: Readonly<Partial<Record<Script, readonly string[]>>> = {
  latin: ['ca', 'cs', 'da', 'nl', 'en', 'fi', 'fr', 'de', 'hu', 'it', 'nb', 'nn', 'no', 'pt', 'ro', 'es', 'sl', 'sv',
    'tr', 'eu', 'ga', 'sr', 'pl', 'sk', 'hr', 'bs', 'lt', 'lv', 'et', 'az'],
  cyrillic: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'mn'],
  arabic: ['ar', 'fa'], greek: ['el'], armenian: ['hy'], georgian: ['ka'], hangul: ['ko'],
}

/** The languages in which a word may have another stem than itself, by its letters. */
export const languagesOfWord = (word: string): readonly string[] =>
  [...countScripts(word).keys()].flatMap(script => BY_SCRIPT[script] ?? [])

/** Shorter words are their own stems. */
const SHORTEST = 4

const stemmers = new Map<string, { stem(word: string): string }>()

/**
 * The folded stem of a word in a language; the folded word itself where the language has no stemmer or the word is
 * short. The word's accents count while it is stemmed.
 */
export function stem(word: string, language: string): string {
  if (language === 'ar') return stemArabic(fold(word))
  const folded = fold(word)
  if (folded.length < SHORTEST && language !== 'ko') return folded
  if (CUT.has(language)) return folded.slice(0, CUT_LETTERS)
  if (language === 'ko') return folded.length > 2 ? folded.replace(KOREAN_PARTICLE, '') : folded
  if (language === 'fa') return folded.replace(PERSIAN_ENDING, '') || folded
  const algorithm = ALGORITHMS[language]
  if (algorithm === undefined) return folded
  let stemmer = stemmers.get(language)
  if (!stemmer) stemmers.set(language, (stemmer = snowball.newStemmer(algorithm)))
  return fold(stemmer.stem(word.normalize('NFC').toLowerCase())) || folded
}
