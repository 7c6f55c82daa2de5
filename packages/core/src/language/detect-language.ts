import { arabicScriptLanguage } from './arabic-script.ts'
import { byLetters } from './by-letters.ts'
import { isGrouped } from './letter-groups/groups-of.ts'
import { countScripts } from './script-of.ts'
import type { Script } from './script-of.ts'

/** Characters looked at: a lead is enough to tell. */
const SAMPLE = 300
/** Below so many letters letter groups are guesses, and a declared language of the same script is better. */
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
 * little words that only one language has, else by letter groups. `declared` decides only where the text tells too little;
 * `und` where there are no letters and nothing is declared.
 */
export function detectLanguage(text: string, declared?: string | null): string {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const said = declared?.split(/[-_]/)[0]?.toLowerCase() ?? ''
  // Feeds declare anything; what is no tag would be thrown at whoever asks for its name.
  const prior = /^[a-z]{2,3}$/.test(said) ? said : 'und'
  const scripts = countScripts(sample)
  const script = mainScript(scripts)
  if (script === undefined) return prior
  const only = LANGUAGE_OF[script]
  if (only !== undefined) return only === 'he' && prior === 'yi' ? 'yi' : only
  if (script === 'kana') return 'ja'
  if (script === 'han') return 'zh'
  const declaredFits = prior !== 'und' && (SCRIPT_OF[prior] ?? 'latin') === script
  if (script === 'arabic') return arabicScriptLanguage(sample) ?? (declaredFits ? prior : 'ar')
  if (!isGrouped(script)) return prior
  if (declaredFits && (scripts.get(script) ?? 0) < FEW_LETTERS) return prior
  return byLetters(sample, script, declaredFits ? prior : undefined) ?? prior
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
