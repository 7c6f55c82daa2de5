import { numberOfKind } from '../../language/index.ts'
import type { Lexeme, Mark } from '../../language/index.ts'
import { printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { afterTitle, roleAfter } from './capital-offices.ts'
import { withLaterMentions } from './capital-mentions.ts'
import { forcesEnd } from './capital-forces.ts'
import { begins, endsWith, isNameWord, longestOf, runFrom } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'
import { withShortNames } from './capital-short-names.ts'
import type { Entity } from './entity.ts'
import { headedBody } from './headed-body.ts'
import { isCommonWord } from './is-common-word.ts'
import { isPlainName } from './is-plain-name.ts'
import { isSportTeam } from './is-sport-team.ts'
import { isDateline, kindBeside } from './kind-beside.ts'
import { kindInside } from './kind-inside.ts'
import type { NameKind } from './kind-inside.ts'
import { startingMarks } from './starting-marks.ts'

/** Share of the longer words that have capitals, above which capitals tell nothing. */
const TITLE_CASE = 0.9
const LONGER_WORD = 4
const LOOKED_AT = 60

const KINDS = [
  'title',
  'courtesy',
  'given',
  'surname',
  'organisation',
  'agency',
  'media',
  'body',
  'site',
  'thing',
  'city',
  'country',
  'weekday',
  'month',
  'saying',
] as const

/**
 * People, bodies and places in a text whose script has capitals: runs of words with capitals, told apart by the words in
 * them, the words beside them, and the other places where they stand. In a headline with capitals throughout only what is
 * known is found. `elsewhere` is what another part of the report names.
 */
export function capitalEntities(passage: Passage, elsewhere: readonly Entity[] = []): Entity[] {
  const { lexemes } = passage
  const capitals: Capitals = {
    passage,
    starting: startingMarks(passage, KINDS),
    plain: new Set(lexemes.filter(({ capital }) => capital === 'none').map(({ folded }) => folded)),
    shouting: isTitleCase(lexemes),
    nouns: passage.language === 'de',
  }
  const entities: Entity[] = []
  const undecided: WordSpan[] = []
  for (let at = 0; at < lexemes.length;) {
    const found =
      capitals.starting.has(at) || lexemes[at]?.capital !== 'none'
        ? findAt(capitals, at)
        : undefined
    if (found?.kind) {
      entities.push(...knownIn(capitals, at, found.from))
      entities.push(entityOf(passage, found, found.kind, found.role))
    }
    if (found?.undecided) undecided.push(found)
    at = found?.to ?? at + 1
  }
  const settled = new Map<string, Entity['kind']>()
  for (const { name, kind } of [...elsewhere, ...entities]) settled.set(name, kind)
  for (const run of undecided) {
    const kind =
      settled.get(nameOf(passage, run)) ?? (isPlainName(capitals, run) ? 'person' : undefined)
    if (kind)
      entities.push(
        entityOf(passage, run, kind, kind === 'person' ? roleAfter(capitals, run.to) : null),
      )
  }
  return withLaterMentions(capitals, withShortNames(capitals, entities, elsewhere), elsewhere).sort(
    (a, b) => a.from - b.from,
  )
}

/** What begins with a word: words to step over, with what they name. */
interface Found extends WordSpan {
  readonly kind?: Entity['kind']
  readonly role?: WordSpan | null
  /** A name of which its own words and those beside it do not tell the kind. */
  readonly undecided?: true
}

function findAt(capitals: Capitals, at: number): Found | undefined {
  const headed = headedBody(capitals, at)
  if (headed) return { ...headed, kind: 'organisation' }
  const here = capitals.starting.get(at)
  const known = longestOf(here, ['organisation', 'city', 'agency', 'country'])
  const office = longestOf(here, ['title', 'courtesy']) ?? compoundOffice(capitals, at)
  if (office && !(known && known.to > office.to))
    return bodyRun(capitals, at) ?? personAfter(capitals, office)
  if (known && !isGivenName(capitals, known)) return knownAt(capitals, known)
  if (!isNameWord(capitals, at)) return undefined
  const { lexemes } = capitals.passage
  const run = runFrom(capitals, at)
  const kind = kindOf(capitals, run)
  // Derwent Vale police: a town that no list has.
  const forces =
    kind === 'person' || kind === 'organisation' ? undefined : townForces(capitals, run)
  if (forces !== undefined) return { from: at, to: forces, kind: 'organisation' }
  if (kind === 'person') return { ...run, kind, role: roleAfter(capitals, run.to) }
  // Former Tamil Nadu minister: a word that only opens a sentence, before a known name.
  if (
    run.to - at > 1 &&
    OPENING.has(lexemes[at]?.folded ?? '') &&
    begins(capitals, at + 1, 'organisation', 'city')
  )
    return { from: at, to: at + 1 }
  if (kind === 'none') return run
  return kind === undefined ? { ...run, undecided: true } : { ...run, kind }
}

const OPENING: ReadonlySet<string> = new Set(
  'former outgoing ousted suspended acting late'.split(' '),
)

/** Where the police or council of a town ends of which one or two words are all that is known. */
const townForces = (capitals: Capitals, run: WordSpan): number | undefined =>
  run.to - run.from > 2 ||
  capitals.shouting ||
  isCommonWord(capitals, run.to - 1) ||
  // Counterterror police: what opens a sentence has its capital from that.
  (run.to - run.from === 1 && capitals.passage.words.breaks[run.from] === 'sentence')
    ? undefined
    : forcesEnd(capitals, run.to)

/** Landwirtschaftsministerin, Bankchef: an office that ends a compound. */
function compoundOffice({ passage }: Capitals, at: number): Mark | undefined {
  if (!COMPOUNDS.has(passage.language)) return undefined
  const folded = passage.lexemes[at]?.folded ?? ''
  if (!OFFICE_ENDING.test(folded)) return undefined
  return {
    meaning: { kind: 'title', value: 'title', weight: 1 },
    kindNumber: TITLE,
    phrase: [folded],
    from: at,
    to: at + 1,
  }
}

const TITLE = numberOfKind('title')
const COMPOUNDS: ReadonlySet<string> = new Set(['de', 'nl'])
const OFFICE_ENDING =
  /^.{3,}(?:minister|prasident|sprecher|chef|trainer|sekretar|meister|direktor|leiter|anwalt|forscher|loge|login|iker|kommissar|beauftragte|beauftragter|vorsitzender|vorsitzende|woordvoerder|voorzitter|president)(?:in)?$/

/** A person with an office, a title of courtesy or kin before the name, or only the words to step over. */
function personAfter(capitals: Capitals, office: Mark): Found {
  const named = afterTitle(capitals, office)
  if (!named) return { from: office.from, to: office.to }
  const { from, to, role } = named
  return { from, to, kind: 'person', role: role ?? roleAfter(capitals, to) }
}

/** What the gazetteer knows, or the longer name that begins with it: Boston Harbor, FIFA Council. */
function knownAt(capitals: Capitals, known: Mark): Found {
  const { from, to, meaning } = known
  const forces =
    meaning.kind === 'city' || meaning.kind === 'country' ? forcesEnd(capitals, to) : undefined
  if (forces !== undefined) return { from, to: forces, kind: 'organisation' }
  const longer = meaning.kind === 'agency' ? undefined : bodyRun(capitals, from)
  if (longer && longer.to > to) return longer
  if (meaning.kind === 'organisation')
    return thingRun(capitals, known) ?? { from, to, kind: 'organisation' }
  if (meaning.kind !== 'city') return { from, to }
  return { from, to, kind: isSportTeam(capitals.passage, known) ? 'organisation' : 'place' }
}

/** The bodies and places that the office before a name is of: the mayor of London. */
function knownIn(capitals: Capitals, from: number, to: number): Entity[] {
  const found: Entity[] = []
  for (let at = from; at < to; at++) {
    const known = longestOf(capitals.starting.get(at), ['organisation', 'city'])
    if (!known || known.to > to) continue
    const kind = known.meaning.kind === 'city' ? 'place' : 'organisation'
    found.push(entityOf(capitals.passage, known, kind))
    at = known.to - 1
  }
  return found
}

const entityOf = (
  passage: Passage,
  span: WordSpan,
  kind: Entity['kind'],
  role: WordSpan | null = null,
): Entity => ({ kind, from: span.from, to: span.to, name: nameOf(passage, span), role })

function kindOf(capitals: Capitals, run: WordSpan): NameKind | undefined {
  if (isDateline(capitals, run)) return 'place'
  return kindInside(capitals, run) ?? (capitals.shouting ? undefined : kindBeside(capitals, run))
}

const nameOf = (passage: Passage, span: WordSpan): string =>
  printed(passage, span).replace(/\s+/g, ' ')

/** FIFA World Cup, Hindu Succession Act: the name goes on and ends as that of a thing. */
function thingRun(capitals: Capitals, { from, to }: Mark): Found | undefined {
  const run = runFrom(capitals, from)
  return run.to > to && endsWith(capitals, run, 'thing') && !capitals.shouting ? run : undefined
}

/** Jordan Cox, Virginia Giuffre: a country or city that is also a first name, before a name of which nothing is known. */
const isGivenName = (capitals: Capitals, { from, to }: Mark): boolean =>
  to - from === 1 &&
  begins(capitals, from, 'given') &&
  runFrom(capitals, from).to > to &&
  !begins(capitals, to, 'title', 'body', 'site', 'thing', 'country', 'city')

/** A body or site whose name begins with a word that is also an office or a place: Duke University, Boston Harbor. */
function bodyRun(
  capitals: Capitals,
  at: number,
): (WordSpan & { readonly kind: Entity['kind'] }) | undefined {
  if (capitals.shouting || !isNameWord(capitals, at)) return undefined
  const run = runFrom(capitals, at)
  if (run.to - run.from < 2) return undefined
  const kind = kindInside(capitals, run)
  if (kind === 'organisation' || kind === 'place') return { ...run, kind }
  const team = kind === undefined && begins(capitals, at, 'city') && isTeam(capitals, run)
  return team ? { ...run, kind: 'organisation' } : undefined
}

/** San Diego Padres: a city and its team in the plural. */
const isTeam = ({ passage, starting }: Capitals, run: WordSpan): boolean =>
  run.to - (longestOf(starting.get(run.from), ['city'])?.to ?? run.to) === 1 &&
  /[^s]s$/.test(passage.lexemes[run.to - 1]?.folded ?? '')

function isTitleCase(lexemes: readonly Lexeme[]): boolean {
  let capitals = 0
  let longer = 0
  for (let at = 0; at < lexemes.length && at < LOOKED_AT; at++) {
    const lexeme = lexemes[at]
    if (!lexeme?.cased || lexeme.stop || lexeme.folded.length < LONGER_WORD) continue
    longer++
    if (lexeme.capital !== 'none') capitals++
  }
  return longer > 3 && capitals > longer * TITLE_CASE
}
