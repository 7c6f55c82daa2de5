import type { Lexeme, Mark } from '../../language/index.ts'
import { printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { afterTitle, roleAfter, roleStart } from './capital-offices.ts'
import { withLaterMentions } from './capital-mentions.ts'
import { begins, isNameWord, longestOf, runFrom } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'
import { withShortNames } from './capital-short-names.ts'
import type { Entity } from './entity.ts'
import { isPlainName } from './is-plain-name.ts'
import { isDateline, kindBeside } from './kind-beside.ts'
import { kindInside } from './kind-inside.ts'
import type { NameKind } from './kind-inside.ts'
import { startingMarks } from './starting-marks.ts'

/** Share of the longer words that have capitals, above which capitals tell nothing. */
const TITLE_CASE = 0.8
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
    shouting: isTitleCase(lexemes),
    nouns: passage.language === 'de',
  }
  const entities: Entity[] = []
  const undecided: WordSpan[] = []
  const push = (kind: Entity['kind'], span: WordSpan, role: WordSpan | null = null): void => {
    const { from, to } = span
    entities.push({ kind, from, to, name: nameOf(passage, span), role })
  }
  for (let at = 0; at < lexemes.length;) {
    const here = capitals.starting.get(at)
    if (!here && lexemes[at]?.capital === 'none') {
      at++
      continue
    }
    const known = longestOf(here, ['organisation', 'city', 'agency', 'country'])
    const office = longestOf(here, ['title', 'courtesy'])
    if (office && !(known && known.to > office.to)) {
      const body = isNameWord(capitals, at) ? bodyRun(capitals, at) : undefined
      if (body) {
        push(body.kind, body)
        at = body.to
        continue
      }
      const named = afterTitle(capitals, office)
      if (named) {
        const courtesy = longestOf(here, ['title']) === undefined
        const role = courtesy
          ? roleAfter(capitals, named.to)
          : { from: roleStart(capitals, office.from), to: named.roleTo }
        push('person', named, role)
      }
      at = named?.to ?? office.to
      continue
    }
    if (known && !isGivenName(capitals, known)) {
      const { kind } = known.meaning
      const longer =
        kind === 'agency' || kind === 'organisation' ? undefined : bodyRun(capitals, at)
      if (longer && longer.to > known.to) push(longer.kind, longer)
      else if (kind === 'organisation') push(kind, known)
      else if (kind === 'city') push('place', known)
      at = longer && longer.to > known.to ? longer.to : known.to
      continue
    }
    if (!isNameWord(capitals, at)) {
      at++
      continue
    }
    const run = runFrom(capitals, at)
    const kind = kindOf(capitals, run)
    if (kind === 'person') push(kind, run, roleAfter(capitals, run.to))
    else if (kind === undefined) undecided.push(run)
    else if (kind !== 'none') push(kind, run)
    at = run.to
  }
  const settled = new Map<string, Entity['kind']>()
  for (const { name, kind } of [...elsewhere, ...entities]) settled.set(name, kind)
  for (const run of undecided) {
    const kind =
      settled.get(nameOf(passage, run)) ?? (isPlainName(capitals, run) ? 'person' : undefined)
    if (kind) push(kind, run, kind === 'person' ? roleAfter(capitals, run.to) : null)
  }
  return withLaterMentions(capitals, withShortNames(capitals, entities, elsewhere), elsewhere).sort(
    (a, b) => a.from - b.from,
  )
}

function kindOf(capitals: Capitals, run: WordSpan): NameKind | undefined {
  if (isDateline(capitals, run)) return 'place'
  return kindInside(capitals, run) ?? (capitals.shouting ? undefined : kindBeside(capitals, run))
}

const nameOf = (passage: Passage, span: WordSpan): string =>
  printed(passage, span).replace(/\s+/g, ' ')

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
