import { fold } from '../fold.ts'
import { ARABIC_AMBIGUOUS, ARABIC_NO_DEMONYM, arabicCountries } from './ar.ts'
import { englishCountries } from './en.ts'
import { moreCountries } from './more.ts'

/** States, and the few territories that the news treats like states. */
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  )

/** One way to name a country. `^` before it: only when written in capitals. */
interface CountryName {
  readonly code: string
  readonly name: string
  /** A name of its own, which scripts with capitals begin with one; a demonym may be a common word in lower case. */
  readonly proper: boolean
  /** More often another word: it counts only where something else supports it. */
  readonly weak?: true
}

/** Names that are common words of the language far more often than countries. */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: ARABIC_AMBIGUOUS,
  ru: new Set(['того', 'мали']),
  tr: new Set(['mali', 'peru', 'cad']),
  fa: new Set(['مالي', 'چك', 'عمان']),
  ja: new Set(['マリ']),
}

/** Every name by which a text in a language may mean a country. Empty for languages that the runtime does not know. */
export function countryNames(language: string): CountryName[] {
  const names: CountryName[] = []
  for (const { code, name } of namesOfRuntime(language)) {
    names.push({ code, name, proper: true })
    if (language === 'ru')
      for (const form of russianForms(name)) names.push({ code, name: form, proper: true })
    if (language === 'ar' && !ARABIC_NO_DEMONYM.has(code))
      for (const demonym of arabicDemonyms(name)) names.push({ code, name: demonym, proper: false })
  }
  const own =
    language === 'ar'
      ? arabicCountries
      : language === 'en'
        ? englishCountries
        : moreCountries[language]
  for (const [code, list] of Object.entries(own ?? {}))
    for (const name of list.split(', ')) {
      if (name.startsWith('?')) names.push({ code, name: name.slice(1), proper: true, weak: true })
      else if (!name.startsWith('+'))
        names.push({ code, name, proper: language === 'en' || isCapital(name) })
      else
        for (const form of withEndings(name.slice(1)))
          names.push({ code, name: form, proper: false })
    }
  return names
}

function* namesOfRuntime(language: string): Iterable<{ code: string; name: string }> {
  const tag = language === 'und' ? 'en' : language
  if (Intl.DisplayNames.supportedLocalesOf([tag]).length === 0) return
  const display = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' })
  for (const code of CODES) {
    const full = display.of(code)
    if (full === undefined) continue
    // "Myanmar (Burma)", "Hong Kong SAR China": what stands in brackets is another name or an office's addition.
    const name = full.split(/\s?[(（]/)[0] ?? full
    if (name !== '' && !COMMON_WORDS[language]?.has(fold(name))) yield { code, name }
  }
}

/** عراقي from العراق: one-word names lose the article and their ending and take the ي of belonging with its endings. */
function arabicDemonyms(name: string): string[] {
  if (name.includes(' ')) return []
  const bare = name.replace(/^ال/, '').replace(/(?:يا|ا|ة|ه)$/, '')
  return bare.length < 3 ? [] : withEndings(bare.endsWith('ي') ? bare : `${bare}ي`)
}

/** Cases whose stem is another than that of the nominative (Китай, Китая; Гвинея, Гвинеи). */
function russianForms(name: string): string[] {
  if (name.includes(' ')) return []
  const base = name.slice(0, -1)
  if (name.endsWith('й')) return ['я', 'ю', 'ем', 'е'].map(ending => base + ending)
  return name.endsWith('я') ? ['и', 'ю', 'ей', 'е'].map(ending => base + ending) : []
}

function withEndings(demonym: string): string[] {
  const stem = demonym.replace(/ي$/, '')
  return ['ي', 'ية', 'يين', 'يون', 'يات'].flatMap(ending => [stem + ending, `ال${stem}${ending}`])
}

const isCapital = (name: string): boolean => {
  const first = name.replace('^', '').charAt(0)
  return first !== first.toLowerCase()
}
