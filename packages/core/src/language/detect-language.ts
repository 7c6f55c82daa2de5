import eld from 'eld/small'
import { arabicScriptLanguage } from './arabic-script.ts'
import { scoreLetters } from './letter-groups/score-letters.ts'
import { LITTLE_WORDS } from './little-words.ts'
import { countScripts } from './script-of.ts'
import type { Script } from './script-of.ts'

/** Characters looked at: a lead is enough to tell. */
const SAMPLE = 300
/** A declared language is believed where n-grams give it this share of the best's score. */
const DECLARED_SHARE = 0.93
/** Below so many letters n-grams are guesses, and a declared language of the same script is better. */
const FEW_LETTERS = 12

/** Scripts that one language of news uses. */
const LANGUAGE_OF: Partial<Record<Script, string>> = {
  hangul: 'ko',
  thai: 'th',
  hebrew: 'he',
  greek: 'el',
  armenian: 'hy',
  georgian: 'ka',
  gurmukhi: 'pa',
  gujarati: 'gu',
  bengali: 'bn',
  tamil: 'ta',
  telugu: 'te',
  kannada: 'kn',
  malayalam: 'ml',
  sinhala: 'si',
  lao: 'lo',
  burmese: 'my',
  khmer: 'km',
  ethiopic: 'am',
  tibetan: 'bo',
}
const SCRIPT_OF: Readonly<Record<string, Script>> = {
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  ps: 'arabic',
  ckb: 'arabic',
  ug: 'arabic',
  sd: 'arabic',
  ru: 'cyrillic',
  uk: 'cyrillic',
  be: 'cyrillic',
  bg: 'cyrillic',
  sr: 'cyrillic',
  mk: 'cyrillic',
  kk: 'cyrillic',
  mn: 'cyrillic',
  ky: 'cyrillic',
  zh: 'han',
  ja: 'kana',
  ko: 'hangul',
  hi: 'devanagari',
  mr: 'devanagari',
  ne: 'devanagari',
  he: 'hebrew',
  el: 'greek',
  th: 'thai',
}

/**
 * The language of a text as a BCP 47 tag, found from the text itself: by script where a script tells, by letters and
 * little words that only one language has, else by n-grams. `declared` decides only where the text tells too little;
 * `und` where there are no letters and nothing is declared.
 */
export function detectLanguage(text: string, declared?: string | null): string {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const prior = declared?.split(/[-_]/)[0]?.toLowerCase() || 'und'
  const scripts = countScripts(sample)
  const script = mainScript(scripts)
  if (script === undefined) return prior
  const only = LANGUAGE_OF[script]
  if (only !== undefined) return only === 'he' && prior === 'yi' ? 'yi' : only
  if (script === 'kana') return 'ja'
  if (script === 'han') return 'zh'
  const declaredFits = prior !== 'und' && (SCRIPT_OF[prior] ?? 'latin') === script
  if (script === 'arabic') return arabicScriptLanguage(sample) ?? (declaredFits ? prior : 'ar')
  const known = script === 'latin' || script === 'cyrillic' || script === 'devanagari'
  if (!known) return byGrams(sample, declaredFits ? prior : undefined) ?? prior
  if (declaredFits && (scripts.get(script) ?? 0) < FEW_LETTERS) return prior
  return byLetters(sample, script, declaredFits ? prior : undefined) ?? prior
}

/** What a text whose words are all little words of one language gains for it, in nats a letter group. */
const LITTLE_WEIGHT = 2.2
/** What the best language of the n-gram detector gains: it has read far more of the languages that it knows. */
const GRAMS_WEIGHT = 0.6
/** Neighbours of what n-grams know that they do not know themselves gain almost as much. */
const NEIGHBOURS: Readonly<Record<string, string>> = { nb: 'nn', ms: 'id', nl: 'af', hr: 'bs' }
const NEIGHBOUR_SHARE = 0.97

function addGrams(scores: Map<string, number>, sample: string): void {
  const found = Object.entries(eld.detect(sample).getScores())
  const top = Math.max(1e-9, ...found.map(([, score]) => score))
  for (const [tag, score] of found) {
    const language = OTHER_TAGS[tag] ?? tag
    const own = scores.get(language)
    const worth = (GRAMS_WEIGHT * score) / top
    if (own !== undefined) scores.set(language, own + worth)
    const near = NEIGHBOURS[language]
    const neighbour = near === undefined ? undefined : scores.get(near)
    if (near !== undefined && neighbour !== undefined)
      scores.set(near, neighbour + worth * NEIGHBOUR_SHARE)
  }
}

const NO_WORD = /[\s.,:;!?«»„“”"()…–—\d/]+/u

/** Letter groups and little words together; a declared language wins where it is almost as good as the best. */
function byLetters(
  sample: string,
  script: Script,
  declared: string | undefined,
): string | undefined {
  const scores = scoreLetters(sample)
  // The n-gram detector lacks Macedonian and Mongolian and would vote for their neighbours.
  if (script === 'latin') addGrams(scores, sample)
  const words = sample
    .toLowerCase()
    .split(NO_WORD)
    .filter(word => word !== '')
  languagesOfWord ??= indexLittleWords()
  for (const word of words) {
    const languages = languagesOfWord.get(word)
    const weight = (LITTLE_WEIGHT * (0.5 + 1 / (languages?.length ?? 1))) / words.length
    for (const language of languages ?? []) {
      const score = scores.get(language)
      if (score !== undefined) scores.set(language, score + weight)
    }
  }
  let best: string | undefined
  for (const [language, score] of scores)
    if (score > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = language
  if (best === undefined || declared === undefined) return best
  return (scores.get(declared) ?? 0) >= (scores.get(best) ?? 0) * DECLARED_SHARE ? declared : best
}

/** Japanese mixes Han with Kana; elsewhere most letters decide. */
function mainScript(scripts: ReadonlyMap<Script, number>): Script | undefined {
  let most: Script | undefined
  for (const [script, count] of scripts)
    if (count > (most === undefined ? 0 : (scripts.get(most) ?? 0))) most = script
  // Names and brands in Latin letters stand in reports of every script; a third of other letters decides.
  if (most === 'latin')
    for (const [script, count] of scripts)
      if (script !== 'latin' && count * 2 > (scripts.get('latin') ?? 0)) most = script
  if (most !== 'han' && most !== 'kana') {
    // One Han or Kana letter says as much as three of an alphabet.
    const east = (scripts.get('han') ?? 0) + (scripts.get('kana') ?? 0)
    if (most === undefined || east * 3 < (scripts.get(most) ?? 0)) return most
  }
  return (scripts.get('kana') ?? 0) * 10 > (scripts.get('han') ?? 0) ? 'kana' : 'han'
}

/** The n-gram detector alone, for scripts whose languages nothing else tells. */
function byGrams(sample: string, declared: string | undefined): string | undefined {
  const { language } = eld.detect(sample)
  return language === '' ? declared : (OTHER_TAGS[language] ?? language)
}

/** Tags that the n-gram detector uses for more than one language. */
const OTHER_TAGS: Readonly<Record<string, string>> = { no: 'nb', ku: 'ckb' }

let languagesOfWord: ReadonlyMap<string, readonly string[]> | undefined

function indexLittleWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [language, list] of Object.entries(LITTLE_WORDS))
    for (const word of new Set(list.split(' ')))
      index.set(word, [...(index.get(word) ?? []), language])
  return index
}
