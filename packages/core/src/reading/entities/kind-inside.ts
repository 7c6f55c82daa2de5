import type { Passage, WordSpan } from '../passage.ts'
import { LONGEST_NAME, begins, endsWith, holds, isAcronym } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'
import type { Entity } from './entity.ts'
import { isCommonWord } from './is-common-word.ts'

/** `none`: a name, but of no person, body or place. */
export type NameKind = Entity['kind'] | 'none'

/** Abbreviations in capitals that name no body: ways, units, sicknesses, examinations, money, time. */
export const NO_BODY: ReadonlySet<string> = new Set(
  'ceos cfos ngo ngos pvc fomo mou mous glp sop sops jee gate cctv faqs qr ott bpo iits tv ceo cfo coo cto pm mp mps mep meps msp msps us uk uae usa uss hms mv dna rna gdp gnp cpi ppi covid ai agi ml it ict iot ok am bst gmt et edt est pst utc ist cet i ii iii iv v vi vii viii ix x xi xii usd eur gbp inr rt pdf faq vs no a dr mr mrs ms als hiv aids std adhd ptsd ivf bmi mri ct icu er gp gps sms sim usb led lcd hd uhd vr ar xr 3d 4k api app apk url www html seo cv hr pr vip id sos ufo suv ev evs atm atms pin vat gst gdpr ipo etf etfs esg roi ebitda odi odis t20 t20i tko ko mvp potus scotus flotus lgbt lgbtq lgbtqi bame diy asap rip omg lol nft nfts llm llms gpt gpu cpu ram ssd wifi drm neet jee upsc gcse gcses sat act phd mba mbbs ma ba bsc msc llb q1 q2 q3 q4 h1 h2 fy yoy cop rs re st nd rd th jr sr ltd plc inc dc la ny nyc sp dwi dui adr ipos  bc ad ce bce pc pcs dvd cd cds fm lpg lng icbm icbms uav uavs wmd wmds ied ieds hq sc st ve day'.split(
    ' ',
  ),
)

/** Words of sites and things that are family names as well. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  'hill hills wood woods park parks church castle hall lane street bridge forest lake rivers field fields banks young black white green gold best good day love hope moon bell close major price power short small sharp long strange rich marsh west east north war cross parish court post bank knight mayor bishop pope king prince duke judge porter guard'.split(
    ' ',
  ),
)

/** Kinds of bodies that end a compound: Verteidigungsministerium, Минобороны, Роскомнадзор. */
const BODY_ENDING =
  /^(?:.{3,}(?:ministerium|gerichtshof|gericht|behorde|verband|partei|fraktion|gewerkschaft|bundesamt|ministerie|rechtbank)|мин(?:обороны|фин|юст|здрав|энерго|природы|цифры|просвещения|культуры|транс|сельхоз|экономразвития|промторг)а?|рос[а-я]{3,}(?:надзор|атом|космос|стат|авиация)а?)$/
/** Russian family names in every case: Лаврова, Шойгу keeps its form. */
const SLAVIC_FAMILY =
  /^[а-яё]{2,}(?:(?:ов|ев|ин|ын)(?:а|у|ым|е|ой)?|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой)|енко|чук(?:а|у|ом)?|швили|дзе|ян(?:а|у|ом)?)$/

/**
 * What a run of words with capitals is by its own words: a body by its head or tail, a person by a first or family
 * name, a place by the kind of site. Undefined where they do not tell.
 */
export function kindInside(capitals: Capitals, run: WordSpan): NameKind | undefined {
  const { passage } = capitals
  const first = passage.lexemes[run.from]
  const last = passage.lexemes[run.to - 1]
  if (!first || !last) return undefined
  const length = run.to - run.from
  const given = begins(capitals, run.from, 'given') && length > 1
  const family = given && length === 2 && FAMILY_NAMES.has(last.folded)
  if (!capitals.shouting && !family) {
    const body = holds(capitals, run, 'body')
    if (last.folded.length === 1 && (body || length === 1)) return 'none'
    const over = body && isOver(passage, run)
    if (endsWith(capitals, run, 'thing') && !over && !endsWith(capitals, run, 'body')) return 'none'
    const site = endsWith(capitals, run, 'site') && !endsWith(capitals, run, 'body') && !over
    if (site) return length > 1 && hasProperWord(capitals, run) ? 'place' : 'none'
    if (body && length > 1 && (over || isBody(capitals, run))) return 'organisation'
    if (body && !given) return 'none'
    if (length > 1 && isHeadedSite(capitals, run.from)) return 'place'
  }
  if (given && length <= LONGEST_NAME) return 'person'
  if (begins(capitals, run.to - 1, 'surname') && length <= 3) return 'person'
  if (capitals.shouting) return undefined
  if (length === 1 && BODY_ENDING.test(first.folded)) return 'organisation'
  if (length === 2 && SLAVIC_FAMILY.test(last.folded)) return 'person'
  if (length > 1 && length <= LONGEST_NAME && hasPersonalMark(capitals, run)) return 'person'
  if (begins(capitals, run.from, 'thing'))
    return length === 2 && isSideOfLand(capitals, run) ? 'place' : 'none'
  return length === 1 && isAcronym(first) ? kindOfAcronym(passage, run.from) : undefined
}

/** Mount Everest, Lake Victoria: kinds of sites that stand first; not Market Watch, State Comptroller. */
const isHeadedSite = (capitals: Capitals, at: number): boolean =>
  begins(capitals, at, 'site') &&
  (capitals.passage.language !== 'en' ||
    HEADING_SITES.has(capitals.passage.lexemes[at]?.folded ?? ''))

const HEADING_SITES: ReadonlySet<string> = new Set(
  'mount lake river cape gulf bay port fort camp isle island islands strait sea county hotel castle villa oblast valley plaza'.split(
    ' ',
  ),
)

/** West Papua, but not West African farms. */
const isSideOfLand = (capitals: Capitals, { from, to }: WordSpan): boolean =>
  begins(capitals, from + 1, 'city') ||
  (begins(capitals, from + 1, 'country') &&
    (capitals.passage.words.breaks[to] !== 'none' ||
      capitals.passage.lexemes[to]?.stop === true ||
      begins(capitals, to, 'site')))

/** Carter Foundation, Bank Leumi: the kind of body stands last, or first before a word of its own. */
const isBody = (capitals: Capitals, run: WordSpan): boolean =>
  endsWith(capitals, run, 'body') ||
  (begins(capitals, run.from, 'body') && !isCommonWord(capitals, run.from + 1))

const OVER = /^(?:of|for|de|du|des|do|da|dos|das|del|della|dell|dei|degli|di|van|voor|fur|der|vom)$/

/** Ministry of Health, Office for National Statistics: the body is the head, whatever it is for. */
const isOver = ({ lexemes }: Passage, { from, to }: WordSpan): boolean =>
  lexemes.slice(from + 1, to).some(({ folded }) => OVER.test(folded))

/** J. K. Rowling, Martin Luther King Jr, Gaetano Lo Presti: an initial, a suffix, a first name that is not the first. */
const hasPersonalMark = (capitals: Capitals, { from, to }: WordSpan): boolean => {
  const { lexemes } = capitals.passage
  for (let at = from; at < to; at++) {
    const lexeme = lexemes[at]
    if (!lexeme) continue
    if (lexeme.folded.length === 1 && lexeme.capital === 'first' && at < to - 1) return true
    if (
      at > from &&
      at < to - 1 &&
      begins(capitals, at, 'given') &&
      !begins(capitals, from, 'thing', 'city', 'country') &&
      lexemes[from]?.capital === 'first'
    )
      return true
  }
  return to - from > 2 && /^(?:jr|sr)$/.test(lexemes[to - 1]?.folded ?? '')
}

/** Central Park has a word of its own beside the kind of site; a national park has not. */
const hasProperWord = (capitals: Capitals, { from, to }: WordSpan): boolean => {
  for (let at = from; at < to; at++) if (!isCommonWord(capitals, at)) return true
  return false
}

/** Three to six letters that no list knows, among words that are not in capitals too. */
function kindOfAcronym({ lexemes }: Passage, at: number): NameKind | undefined {
  const written = lexemes[at]?.written ?? ''
  const shouted = [lexemes[at - 1], lexemes[at + 1]].some(
    beside => beside?.capital === 'all' && beside.folded.length > 3,
  )
  if (shouted || written.length > 6 || !/^\p{Lu}+$/u.test(written)) return 'none'
  if (NO_BODY.has(written.toLowerCase())) return 'none'
  return written.length > 2 ? 'organisation' : undefined
}
