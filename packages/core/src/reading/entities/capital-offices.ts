import type { Mark } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import {
  LONGEST_NAME,
  begins,
  holds,
  isAcronym,
  isHyphen,
  isNameWord,
  isPossessive,
  longestOf,
  runFrom,
} from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'
import { isAge } from './kind-beside.ts'
import { KIN } from './kin.ts'
import { kindInside } from './kind-inside.ts'

const LONGEST_ROLE = 14

/** Words in lower case that are part of an office before its head. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  'former acting deputy foreign defence defense prime interior finance senior chief vice opposition supreme military health interim incoming outgoing veteran then federal state national ex assistant associate executive managing general special regional provincial presidential parliamentary policy longtime long-time reigning billionaire republican democratic conservative labour labor liberal home business trade transport education justice energy oil agriculture culture environment information economy security house senate union police army navy press world nobel olympic pop rock film music fashion football tennis golf cricket rugby basketball baseball ancien ancienne ex antigua antiguo'.split(
    ' ',
  ),
)
/** Offices in capitals only: a major blow, a general strike, a private school. */
const ADJECTIVES =
  /^(?:major|general|private|chief|rep|sen|gen|gov|col|adm|father|sister|model|forward|principal|count|counsel|expert|head|lead|host|host|anchor|speaker|champion|judge|justice|marshal)$/
/** Endings of adjectives before an office: medical correspondent, presidential aide. */
const ADJECTIVE = /^.{3,}(?:al|ic|ive|ary|ous|ese|ish|ian)$/
/** Words after which an office goes on: minister for, head of. */
const GOES_ON =
  /^(?:of|for|general|to|de|du|des|d|da|do|del|della|dell|dei|degli|fur|der|des|von|vom|van|voor|general|federal|federale|interim|interino|interior|exterior|exteriores|interieur|delegue|deleguee|executif|ejecutivo|executivo|esecutivo|electo|eleito|elu|sortant|adjunto|adjoint)$/
/** Salesman, policewoman, chairperson. */
const CALLING = /^(?:.{3,}(?:man|woman|person)|official)$/
const ARTICLE = /^(?:now|then|also|the|a|an|le|la|el|der|die|o|il)$/
const CLAUSE = /^(?:who|which|whose|that|was|is|has|had|and|in|on|will|would|but|as|when|where)$/

interface AfterTitle extends WordSpan {
  /** Null after a title of courtesy or kin: Mr Smith, his sister Kate. */
  readonly role: WordSpan | null
}

/** Prime Minister Haider al-Abadi; minister for trade Liam Fox; the head of the committee, Hakim al-Zamili. */
export function afterTitle(capitals: Capitals, title: Mark): AfterTitle | undefined {
  const { passage, starting } = capitals
  const { lexemes, words } = passage
  let at = title.to
  let head = title
  let roleTo = title.to
  let apposition = false
  let ofLand = false
  const opens = lexemes[title.from]?.capital === 'first'
  const single = title.to - title.from === 1
  while (at < lexemes.length && at - title.from < LONGEST_ROLE) {
    const gap = gapBefore(passage, at)
    if (words.breaks[at] === 'sentence' && !/^\.\s$/.test(gap)) return undefined
    if (at === title.to && isPossessive(passage, at - 1)) return undefined
    if (gap.includes(',')) {
      if (apposition || (at === title.to && opens && single)) return undefined
      apposition = true
    } else if (/[()–—:;]/.test(gap)) return undefined
    const nested = longestOf(starting.get(at), ['title', 'courtesy'])
    if (nested) {
      // In "spokesperson of EU policy chief Javier Solana" the last office is his.
      if (nested.meaning.kind === 'title' && at > head.to && !apposition) head = nested
      at = nested.to
      if (nested.meaning.kind === 'title') roleTo = at
      continue
    }
    const given = begins(capitals, at, 'given', 'surname')
    if (isNameWord(capitals, at)) {
      const place = longestOf(starting.get(at), ['organisation', 'city', 'country', 'body'])
      if (!place || given || isFirstName(capitals, at, title, place)) {
        const run = runFrom(capitals, at)
        const plain = at === title.to || apposition || given || at === head.to || ofLand
        const body = holds(capitals, run, 'body')
        if (plain && body) return undefined
        const initials =
          isAcronym(lexemes[at]) &&
          (run.to - at <= 2 || passage.language !== 'en') &&
          !isFirstInitials(capitals, run)
        const field = body || initials || isBeforeSite(capitals, run)
        const person = plain && !field ? run : nameInside(capitals, run)
        if (person && isPersonAfter(capitals, person, title))
          return { ...person, role: roleOf(capitals, head, plain ? roleTo : person.from) }
        if (plain && !field) return undefined
        // Ministre de l'Intérieur, глава МИД: what the office is of.
        at = initials ? at + 1 : run.to
        roleTo = at
        ofLand = initials
        continue
      }
      if (apposition) return undefined
      at = place.to
      roleTo = at
      ofLand = true
      continue
    }
    if (apposition && ARTICLE.test(lexemes[at]?.folded ?? '')) {
      at++
      continue
    }
    if (apposition || begins(capitals, at, 'saying')) return undefined
    const nation = longestOf(starting.get(at), ['country'])
    if (at === title.to && !nation && !goesOn(passage, at)) return undefined
    at = nation?.to ?? at + 1
    ofLand = nation !== undefined
    roleTo = at
  }
  return undefined
}

/** Minister for, ministro federal de, глава администрации: what an office goes on with. */
const goesOn = ({ lexemes, language }: Passage, at: number): boolean => {
  const lexeme = lexemes[at]
  if (!lexeme) return false
  if (GOES_ON.test(lexeme.folded)) return true
  return language === 'ru' && lexeme.capital === 'none' && !lexeme.stop
}

/** Minister Aden Duale, Mayor London Breed: a city before another name is a first name here. */
const isFirstName = (capitals: Capitals, at: number, title: Mark, place: Mark): boolean =>
  at === title.to &&
  place.meaning.kind === 'city' &&
  place.to - place.from === 1 &&
  capitals.passage.words.breaks[at + 1] === 'none' &&
  isNameWord(capitals, at + 1) &&
  !capitals.starting.has(at + 1)

/** JD Vance, MK Stalin: two letters that nothing else explains, before one word, are of the first names. */
const isFirstInitials = (capitals: Capitals, { from, to }: WordSpan): boolean =>
  capitals.passage.language === 'en' &&
  to - from === 2 &&
  capitals.passage.lexemes[from]?.folded.length === 2 &&
  !begins(capitals, from, 'organisation', 'country', 'title', 'body', 'city') &&
  capitals.passage.lexemes[from + 1]?.capital === 'first' &&
  !begins(capitals, from + 1, 'organisation', 'country', 'title', 'body', 'city', 'site', 'thing')

/** Губернатор Самарской области: the land that the office is of. */
const isBeforeSite = ({ passage, starting }: Capitals, { to }: WordSpan): boolean =>
  passage.lexemes[to]?.capital === 'none' &&
  passage.words.breaks[to] === 'none' &&
  longestOf(starting.get(to), ['site']) !== undefined

/** Ministro degli Esteri Antonio Tajani: the name begins within the run. */
function nameInside(capitals: Capitals, { from, to }: WordSpan): WordSpan | undefined {
  for (let at = from + 1; at < to - 1; at++)
    if (begins(capitals, at, 'given')) return { from: at, to }
  return undefined
}

function isPersonAfter(capitals: Capitals, run: WordSpan, title: Mark): boolean {
  const { passage, shouting } = capitals
  const given = begins(capitals, run.from, 'given', 'surname')
  if (run.to - run.from > LONGEST_NAME || (shouting && !given)) return false
  const first = passage.lexemes[run.from]
  if (!first || (isAcronym(first) && run.to - run.from === 1)) return false
  const inside = kindInside(capitals, run)
  if (inside !== undefined && inside !== 'person') return false
  const office = passage.lexemes[title.from]
  const adjective =
    passage.language === 'en' &&
    title.to - title.from === 1 &&
    office?.capital === 'none' &&
    ADJECTIVES.test(office.folded)
  return given || !adjective
}

function roleOf(capitals: Capitals, head: Mark, to: number): WordSpan | null {
  const word = capitals.passage.lexemes[head.from]
  const kin = word?.capital === 'none' && KIN.test(word.folded)
  return head.meaning.kind !== 'title' || kin ? null : { from: roleStart(capitals, head.from), to }
}

/** Where an office begins: Iraqi Defence Minister, former US president, Acme CEO. */
function roleStart(capitals: Capitals, title: number): number {
  const { passage } = capitals
  const { lexemes, words } = passage
  let at = title
  while (at > 0 && (words.breaks[at] === 'none' || isHyphen(passage, at))) {
    const before = lexemes[at - 1]
    if (!before || isPossessive(passage, at - 1)) break
    const office = before.entries.some(
      ({ meaning, words: phrase }) =>
        phrase.length === 1 && (meaning.kind === 'title' || meaning.kind === 'country'),
    )
    const name = before.capital !== 'none' && !before.stop
    if (!name && !office && !ROLE_WORDS.has(before.folded) && !ADJECTIVE.test(before.folded)) break
    at--
  }
  return at
}

/** The office after a name: Sergei Lavrov, the foreign minister; Jane Doe, 34, a spokeswoman for the agency. */
export function roleAfter(capitals: Capitals, name: number): WordSpan | null {
  const { passage } = capitals
  const { lexemes, words } = passage
  const at = isAge(passage, name) ? name + 1 : name
  if (!/^\s*\)?\s*,\s*$/.test(gapBefore(passage, at))) return null
  let from = at
  while (ARTICLE.test(lexemes[from]?.folded ?? '')) from++
  if (from === at && /.{3}ing$/.test(lexemes[at]?.folded ?? '')) return null
  let titled = false
  let to = from
  while (to < lexemes.length && to - from < LONGEST_ROLE) {
    if (to > from && words.breaks[to] !== 'none' && !isHyphen(passage, to)) break
    const folded = lexemes[to]?.folded ?? ''
    if (begins(capitals, to, 'saying') || CLAUSE.test(folded) || (KIN.test(folded) && !titled))
      break
    if (to - from < 8 && (begins(capitals, to, 'title') || CALLING.test(folded))) titled = true
    to++
  }
  return titled && to > from && !isListed(passage, from, to) ? { from, to } : null
}

/** In "Lavrov, US Secretary of State Antony Blinken and …" the office is that of the next name. */
const isListed = ({ lexemes }: Passage, from: number, to: number): boolean =>
  lexemes[from]?.capital !== 'none' && lexemes[to]?.folded === 'and'
