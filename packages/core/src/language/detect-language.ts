import eld from 'eld/small'

/** Characters looked at: a lead is enough to tell. */
const SAMPLE = 300

const HINTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u3400-\u9fff]/, 'zh'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0370-\u03ff]/, 'el'],
  [/[\u0530-\u058f]/, 'hy'],
  [/[\u10a0-\u10ff]/, 'ka'],
]
/** Letters that Arabic itself does not have. */
const NOT_ARABIC = /[\u0679-\u06d3]/g
/** Of those, the ones that only one neighbour uses. */
const NEIGHBOURS: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ٹڈڑںے]/g, 'ur'],
  [/[ټډړږښڼۍ]/g, 'ps'],
  [/[ڕڵێ]/g, 'ckb'],
  [/[ۇۈۋڭ]/g, 'ug'],
]
const ARABIC_LETTER = /[\u0621-\u064a]/g
const ARABIC_ONLY = /[ةىيكأإؤ]/g

/**
 * The language of a text as a BCP 47 tag, found from the text itself: by script where a script tells, else by its
 * n-grams. `declared` decides only for texts too short or odd to tell; `und` where nothing does.
 */
export function detectLanguage(text: string, declared?: string | null): string {
  const sample = text.slice(0, SAMPLE)
  const prior = declared?.split('-')[0]?.toLowerCase() || 'und'
  for (const [script, language] of HINTS) if (share(sample, script) > 0.2) return language
  const arabic = count(sample, ARABIC_LETTER) + count(sample, NOT_ARABIC)
  if (arabic > count(sample, /\p{L}/gu) / 2) return arabicScriptLanguage(sample, prior)
  const { language } = eld.detect(sample)
  return language === '' ? prior : language
}

function arabicScriptLanguage(sample: string, prior: string): string {
  const own = count(sample, ARABIC_ONLY)
  const foreign = count(sample, NOT_ARABIC)
  // A foreign name may bring one such letter into Arabic; a text of a neighbour has many, and few of Arabic's own.
  if (foreign > own / 2) {
    let best = { language: 'fa', found: 0 }
    for (const [letters, language] of NEIGHBOURS) {
      const found = count(sample, letters)
      if (found > best.found) best = { language, found }
    }
    return best.language
  }
  if (own > 0 || prior === 'und') return 'ar'
  return prior
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function share(text: string, script: RegExp): number {
  let [of, letters] = [0, 0]
  for (const letter of text) {
    if (!/\p{L}/u.test(letter)) continue
    letters++
    if (script.test(letter)) of++
  }
  return letters === 0 ? 0 : of / letters
}
