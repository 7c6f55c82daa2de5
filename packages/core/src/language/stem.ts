import snowball from 'snowball-stemmers'
import { stemArabic } from './stem-arabic.ts'

const ALGORITHMS: Readonly<Record<string, string>> = {
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  nl: 'dutch',
  en: 'english',
  fi: 'finnish',
  fr: 'french',
  de: 'german',
  hu: 'hungarian',
  it: 'italian',
  no: 'norwegian',
  nb: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  es: 'spanish',
  sl: 'slovene',
  sv: 'swedish',
  tr: 'turkish',
}

/** Stems remembered in each language; beyond it the memory is emptied, so that it cannot grow without end. */
export const STEM_MEMORY = 50_000

interface Stemmer {
  readonly stem: (word: string) => string
  readonly memory: Map<string, string>
}

const stemmers = new Map<string, Stemmer>()

/** The stem of a folded word in a language; the word itself where the language has no stemmer or the word is a figure. */
export function stem(word: string, language: string): string {
  if (language === 'ar') return stemArabic(word)
  const stemmer = stemmers.get(language) ?? openStemmer(language)
  if (!stemmer || word.length < 4) return word
  const known = stemmer.memory.get(word)
  if (known !== undefined) return known
  if (stemmer.memory.size >= STEM_MEMORY) stemmer.memory.clear()
  const found = stemmer.stem(word) || word
  stemmer.memory.set(word, found)
  return found
}

function openStemmer(language: string): Stemmer | undefined {
  const algorithm = ALGORITHMS[language]
  if (algorithm === undefined) return undefined
  const snowballStemmer = snowball.newStemmer(algorithm)
  const stemmer = {
    stem: (word: string) => snowballStemmer.stem(word),
    memory: new Map<string, string>(),
  }
  stemmers.set(language, stemmer)
  return stemmer
}
