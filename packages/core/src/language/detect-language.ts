import eld from 'eld/small'
import { arabicScriptLanguage } from './arabic-script.ts'
import { cyrillicLanguage } from './cyrillic-letters.ts'
import { LITTLE_WORDS } from './little-words.ts'
import { countScripts } from './script-of.ts'
import type { Script } from './script-of.ts'

/** Characters looked at: a lead is enough to tell. */
const SAMPLE = 300
/** Words of a text, as a share of all, that must be a language's little words before they speak against n-grams. */
const LITTLE_SHARE = 0.1
/** The same where the n-grams are those of a language that they know. */
const SURE_SHARE = 0.4
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
  if (script === 'cyrillic')
    return (
      cyrillicLanguage(sample) ??
      byGrams(sample, declaredFits ? prior : undefined)?.language ??
      'ru'
    )
  if (script !== 'latin')
    return byGrams(sample, declaredFits ? prior : undefined)?.language ?? prior
  const words = sample
    .toLowerCase()
    .split(/[\s.,:;!?«»„“”"()…–—\d/]+/u)
    .filter(word => word !== '')
  const little = byLittleWords(words)
  if (declaredFits && (scripts.get('latin') ?? 0) < FEW_LETTERS && little === undefined)
    return prior
  const grams = byGrams(sample, declaredFits ? prior : undefined)
  if (little !== undefined && speaksAgainst(little, grams)) return little.language
  return grams === undefined
    ? (little?.language ?? prior)
    : (OTHER_TAGS[grams.language] ?? grams.language)
}

/** Do a text's little words outweigh what n-grams found? Less is needed where the n-grams are not like that language's. */
function speaksAgainst(little: Little, grams: Grams | undefined): boolean {
  if (grams === undefined) return true
  const own = little.shares.get(OTHER_TAGS[grams.language] ?? grams.language) ?? 0
  if (KNOWN_TO_GRAMS.has(little.language))
    return !grams.reliable && little.share > Math.max(own, SURE_SHARE)
  // N-grams say Malay for both; Indonesian is what most news in them is.
  if (NEAR[little.language] === grams.language)
    return little.share > own || (little.language === 'id' && little.share === own)
  return little.share > own && little.share >= (grams.reliable ? SURE_SHARE : LITTLE_SHARE)
}

/** Japanese mixes Han with Kana; elsewhere most letters decide. */
function mainScript(scripts: ReadonlyMap<Script, number>): Script | undefined {
  let most: Script | undefined
  for (const [script, count] of scripts)
    if (count > (most === undefined ? 0 : (scripts.get(most) ?? 0))) most = script
  if (most !== 'han' && most !== 'kana') {
    // One Han or Kana letter says as much as three of an alphabet.
    const east = (scripts.get('han') ?? 0) + (scripts.get('kana') ?? 0)
    if (most === undefined || east * 3 < (scripts.get(most) ?? 0)) return most
  }
  return (scripts.get('kana') ?? 0) * 10 > (scripts.get('han') ?? 0) ? 'kana' : 'han'
}

interface Grams {
  readonly language: string
  readonly reliable: boolean
}

function byGrams(sample: string, declared: string | undefined): Grams | undefined {
  const found = eld.detect(sample)
  if (found.language === '')
    return declared === undefined ? undefined : { language: declared, reliable: false }
  if (declared !== undefined && found.language !== declared) {
    const scores = found.getScores()
    if ((scores[declared] ?? 0) >= (scores[found.language] ?? 1) * DECLARED_SHARE)
      return { language: declared, reliable: true }
  }
  return { language: found.language, reliable: found.isReliable() }
}

/** Languages that n-grams know: little words speak for them only where n-grams are lost. */
const KNOWN_TO_GRAMS: ReadonlySet<string> = new Set(
  'nl da sv nb en es it fr pt ca ro et fi hr tr sq tl ms yo'.split(' '),
)
/** What n-grams take for a language that they do not know, where it is so near that a few words must decide. */
const NEAR: Readonly<Record<string, string>> = { nn: 'no', id: 'ms', af: 'nl', bs: 'hr' }
/** Tags that the n-gram detector uses for more than one language. */
const OTHER_TAGS: Readonly<Record<string, string>> = { no: 'nb', ku: 'ckb' }

let languagesOfWord: ReadonlyMap<string, readonly string[]> | undefined

interface Little {
  readonly language: string
  readonly share: number
  readonly shares: ReadonlyMap<string, number>
}

/** The language whose little words a text has most of; words that more languages share count less. */
function byLittleWords(words: readonly string[]): Little | undefined {
  languagesOfWord ??= indexLittleWords()
  const shares = new Map<string, number>()
  for (const word of words) {
    const languages = languagesOfWord.get(word)
    if (!languages) continue
    const weight = (0.5 + 1 / languages.length) / words.length
    for (const language of languages) shares.set(language, (shares.get(language) ?? 0) + weight)
  }
  let best: string | undefined
  for (const [language, share] of shares)
    if (share > (best === undefined ? 0 : (shares.get(best) ?? 0))) best = language
  return best === undefined ? undefined : { language: best, share: shares.get(best) ?? 0, shares }
}

function indexLittleWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [language, list] of Object.entries(LITTLE_WORDS))
    for (const word of new Set(list.split(' ')))
      index.set(word, [...(index.get(word) ?? []), language])
  return index
}
