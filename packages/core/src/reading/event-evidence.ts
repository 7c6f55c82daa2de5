import { conceptOf, isFiniteVerb } from '../language/index.ts'
import type { EventKind, Genre, Lexeme, Mark } from '../language/index.ts'
import { isSeoul } from './entities/is-seoul.ts'
import type { Certainty } from './judge-certainty.ts'
import type { PlacedNumber } from './numbers/find-numbers.ts'
import { labelOf } from './headline-label.ts'
import { markAt, marksOf } from './passage.ts'
import type { Passage, WordSpan } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'
import { sideClause } from './side-clause.ts'
import { spokenClause } from './spoken-clause.ts'
import { strikesCountry } from './strikes-country.ts'

/** Kinds of events that words tell of; a report of none is of the kind `other`. */
export const TOLD_KINDS = [
  'attack',
  'disaster',
  'accident',
  'election',
  'appointment',
  'death',
  'verdict',
  'arrest',
  'agreement',
  'meeting',
  'statement',
  'protest',
  'market',
  'health',
  'launch',
  'sport',
  'crime',
  'weather',
  'plan',
] as const satisfies readonly EventKind[]

/**
 * Where words of a kind stand: in the clause that a headline mainly is, first of those there, its verb, what circumstances
 * it tells of ("amid …", بعد …), behind a verb of saying, threatening or denying that comes first; the lead, behind it; and
 * both in headline and lead.
 */
const PLACES = ['title', 'first', 'verb', 'side', 'spoken', 'lead', 'body', 'both'] as const

/** What else a report shows. Each is 0–1. */
const SIGNS = [
  'always',
  'saidInTitle',
  'speaker',
  'placeLabel',
  'firstPerson',
  'saidInLead',
  'named',
  'noText',
  'noEvent',
  'question',
  'unfinished',
  'quoted',
  'colon',
  'denied',
  'hedged',
  'planned',
  'past',
  'killed',
  'injured',
  'percent',
  'money',
  'figure',
  'score',
  'countries',
  'arrestOrVerdict',
  'sport',
  'sportInTitle',
  'opinion',
  'analysis',
  'interview',
  'live',
  'listing',
  'horoscope',
  'promotion',
  'obituary',
] as const

/** IPTC Media Topics that words of the headline and of the lead stand for. */
const TOPICS = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
] as const

/** What a report shows of the kind of its event. */
export interface EventEvidence {
  /** Numbers, each about 0–1, words by their weights; named in `EVENT_EVIDENCE`. */
  readonly signs: Float64Array
  /** What words of the headline stand for in any language, each once; keys of `conceptOf`. */
  readonly ideas: readonly string[]
}

/** What each number of the evidence is, in order. */
export const EVENT_EVIDENCE: readonly string[] = [
  ...PLACES.flatMap(place => TOLD_KINDS.map(kind => `${place}.${kind}`)),
  ...SIGNS,
  ...TOPICS.map(topic => `topic.${topic}`),
]

type Place = (typeof PLACES)[number]
const numberOf = (place: Place, kind: (typeof TOLD_KINDS)[number]): number =>
  PLACES.indexOf(place) * TOLD_KINDS.length + TOLD_KINDS.indexOf(kind)

const KIND_AT = new Map<string, number>(TOLD_KINDS.map((kind, at) => [kind, at]))
const SIGN_AT = new Map<string, number>(
  SIGNS.map((sign, at) => [sign, PLACES.length * TOLD_KINDS.length + at]),
)
const TOPIC_AT = new Map<string, number>(
  TOPICS.map((topic, at) => [topic, PLACES.length * TOLD_KINDS.length + SIGNS.length + at]),
)

/** Weight of words of one kind in one place beyond which more say nothing new. */
const MOST = 10
/** What the lead says of a kind that the headline tells counts once more, up to this. */
const AGREED = 3
/** What a country's striking another weighs, as the loudest words of an attack do. */
const STRIKE = 3
/** Words within which a lead that opens with its verb has it. */
const VERB_FIRST = 2

/** A part of a report, with the figures in it. */
interface EventPart {
  readonly passage: Passage
  readonly numbers: readonly PlacedNumber[]
}

/** Looks at all that a report shows of the kind of its event. */
export function eventEvidence(
  parts: Readonly<Record<'title' | 'text', EventPart>>,
  certainty: Certainty,
  genre: Genre,
  policy: ReadingPolicy,
): EventEvidence {
  const [title, text] = [parts.title.passage, parts.text.passage]
  const evidence = new Float64Array(EVENT_EVIDENCE.length)
  const set = (sign: string, value: number | boolean): void => {
    const at = SIGN_AT.get(sign)
    if (at !== undefined) evidence[at] = Number(value)
  }
  const side = sideClause(title)
  const spoken = spokenClause(title)
  const atWar = strikesCountry(title)
  const inTitle =
    addWords(evidence, title, at =>
      isIn(side, at) ? 'side' : isIn(spoken, at) ? 'spoken' : 'title',
    ) || atWar
  addWords(evidence, text, at => (at < policy.leadWords ? 'lead' : 'body'), policy)
  const told = marksOf(title, 'event')
  const ofItself = told.filter(({ from }) => !isIn(spoken, from))
  // "12 muertos por un terremoto": the dead are of what is named behind them.
  const first =
    ofItself.find(({ meaning }) => meaning.weight > 1) ??
    ofItself.find(({ meaning }) => meaning.weight >= 1)
  const firstKind = KIND_AT.get(atWar ? 'attack' : (first?.meaning.value ?? ''))
  if (atWar) {
    const at = numberOf('title', 'attack')
    evidence[at] = Math.max(STRIKE, evidence[at] ?? 0)
  }
  if (firstKind !== undefined) evidence[TOLD_KINDS.length + firstKind] = 1
  const verb = KIND_AT.get(verbOf(title)?.meaning.value ?? '')
  if (verb !== undefined) evidence[2 * TOLD_KINDS.length + verb] = 1
  const isCourt = told.some(isCase)
  for (const kind of TOLD_KINDS) {
    const value = (place: Place): number => evidence[numberOf(place, kind)] as number
    // Of an arrest or a judgement the headline tells the deed only as the charge.
    if (isCourt && (kind === 'crime' || kind === 'attack'))
      for (const place of ['title', 'first', 'side', 'spoken'] as const)
        evidence[numberOf(place, kind)] = value(place) / 2
    if (value('title') > 0) evidence[numberOf('both', kind)] = Math.min(AGREED, value('lead'))
  }
  addTopics(evidence, title, Infinity, 1 / 2)
  addTopics(evidence, text, policy.leadWords, 1 / 6)
  const { text: printed } = title.words
  set('always', 1)
  set('saidInTitle', isSaying(title))
  const label = labelOf(title)
  set('speaker', label === 'speaker')
  set('placeLabel', label === 'place')
  set(
    'firstPerson',
    title.lexemes.some(lexeme => isFirstPerson(lexeme)),
  )
  set('saidInLead', opensWithSaying(text))
  set('named', namesSomebody(title))
  set('noText', text.lexemes.length === 0)
  set('noEvent', !inTitle)
  set('question', /[?؟]/.test(printed))
  set('unfinished', /(?:…|\.\.\.)/.test(printed))
  set('quoted', title.quotations.length > 0)
  set('colon', /[:：]/.test(printed))
  set('denied', certainty.denied)
  set('hedged', certainty.hedged)
  set('planned', certainty.planned)
  set('past', certainty.past)
  const early = parts.text.numbers.filter(({ from }) => from < policy.leadWords * 2)
  const roles = new Set([...parts.title.numbers, ...early].map(({ role }) => role))
  set('killed', roles.has('killed'))
  set('injured', roles.has('injured'))
  set('percent', roles.has('percent'))
  set('money', roles.has('money'))
  set('figure', parts.title.numbers.length > 0)
  set('score', SCORE.test(printed))
  set('countries', marksOf(title, 'country').length > 1)
  set('arrestOrVerdict', isCourt)
  set('sport', Math.min(1, marksOf(text, 'sport').length / 4))
  set('sportInTitle', Math.min(1, marksOf(title, 'sport').length / 2))
  set(genre, 1)
  return { signs: evidence, ideas: ideasOf(title) }
}

function ideasOf({ lexemes, language }: Passage): string[] {
  const ideas = new Set<string>()
  for (const { stop, term } of lexemes) {
    const idea = stop ? undefined : conceptOf(term, language)
    if (idea !== undefined) ideas.add(idea)
  }
  return [...ideas]
}

const isIn = ({ from, to }: WordSpan, at: number): boolean => from <= at && at < to

/** 2-1, 3–0: what a match ends with. */
const SCORE = /(?:^|\s)\d{1,3}\s?[-–:]\s?\d{1,3}(?:\s|$|[,.])/

/** The event that the verb of an English headline tells. */
function verbOf(title: Passage): Mark | undefined {
  if (title.language !== 'en') return undefined
  const { lexemes } = title
  const at = lexemes.findIndex(
    ({ folded, written }, index) =>
      index > 0 &&
      isFiniteVerb(written, 'en', lexemes[index - 1]?.folded, lexemes[index + 1]?.folded) ===
        true &&
      !AUXILIARY.test(folded),
  )
  return at < 0 ? undefined : marksOf(title, 'event').find(({ from, to }) => from <= at && at < to)
}

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|do|does|did)$/

/** Each stem counts once in a place, however often it is repeated. Says whether any was there. */
function addWords(
  evidence: Float64Array,
  passage: Passage,
  placeOf: (at: number) => Place,
  policy?: ReadingPolicy,
): boolean {
  const said = new Map<string, Set<string>>()
  let any = false
  for (const { meaning, from } of marksOf(passage, 'event')) {
    const kind = KIND_AT.get(meaning.value)
    if (kind === undefined || isSeoul(passage, from)) continue
    const stem = passage.lexemes[from]?.stem ?? ''
    const stems = said.get(meaning.value)
    if (stems?.has(stem) === true) continue
    if (stems) stems.add(stem)
    else said.set(meaning.value, new Set([stem]))
    any = true
    const at = PLACES.indexOf(placeOf(from)) * TOLD_KINDS.length + kind
    const opens = policy !== undefined && from < VERB_FIRST ? policy.opensLead : 1
    evidence[at] = Math.min(MOST, (evidence[at] ?? 0) + meaning.weight * opens)
  }
  return any
}

function addTopics(evidence: Float64Array, passage: Passage, end: number, share: number): void {
  for (const { meaning, from } of marksOf(passage, 'topic')) {
    const at = TOPIC_AT.get(meaning.value)
    if (at !== undefined && from < end) evidence[at] = Math.min(1, (evidence[at] ?? 0) + share)
  }
}

/** A headline of an arrest or a judgement, which tells the deed only as what somebody is charged with. */
const isCase = ({ meaning: { value, weight } }: Mark): boolean =>
  weight >= 2 && (value === 'arrest' || value === 'verdict')

/** Words before the verb of a lead that opens with who says it, at most. */
const OPENING = 6

/** A headline with a verb of saying that is not one of news. */
const isSaying = (title: Passage): boolean =>
  marksOf(title, 'saying').some(mark => !isNews(title, mark.from))

/** سنحافظ, نحن, "we will": somebody speaks of himself; the US does not. */
const isFirstPerson = ({ folded, cased, capital }: Lexeme): boolean =>
  cased
    ? capital !== 'all' && /^(?:we|our|us|i|my|nous|notre|nosotros|wir|unser)$/.test(folded)
    : FIRST_PERSON.test(folded)
const FIRST_PERSON =
  /^(?:و?نحن|و?اننا|باننا|و?لسنا|و?لدينا|و?علينا|سن[\u0621-\u064a]{3,}|لن|نرفض|نؤكد|ندعو|نريد|نامل|نتوقع|نحذر|نشكر|اعتقد|мы|наш)$/

/** An office or a first name stands in the headline: news of somebody. */
const namesSomebody = (title: Passage): boolean =>
  marksOf(title, 'title').length > 0 || marksOf(title, 'given').length > 0

function opensWithSaying(text: Passage): boolean {
  const mark = marksOf(text, 'saying')[0]
  return mark !== undefined && mark.from < OPENING && !isNews(text, mark.from)
}

/** Announced, كشف, reported: what is told so is news, not opinion. */
const isNews = (passage: Passage, at: number): boolean =>
  markAt(passage, 'announcing', at) !== undefined
