import type { Lexeme, Mark } from '../../language/index.ts'
import { gapBefore, marksOf, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { afterTitle, roleAfter, roleStart } from './capital-offices.ts'
import { LONGEST_NAME, hasBody, isCapital, isHyphen, longestOf, runFrom } from './capital-runs.ts'
import type { Entity } from './entity.ts'
import { startingMarks } from './starting-marks.ts'

/** Short words in capitals that name no body. */
const NO_BODY: ReadonlySet<string> = new Set(
  'tv ceo pm mp mps us uk uae dna gdp covid ai it ok am bst gmt et edt pst utc i ii iii iv v vi vii viii ix x xi usd eur rt pdf faq vs no a dr mr mrs ms'.split(
    ' ',
  ),
)

const TITLE_CASE = 0.6

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near from to across outside around en à em a'.split(' '),
)

/**
 * People, bodies and places in a text whose script has capitals: runs of words with capitals, told apart by first
 * names, offices, kinds of bodies, the gazetteer and the words beside them. In a headline with capitals throughout only
 * what the gazetteer knows is found.
 */
export function capitalEntities(passage: Passage): Entity[] {
  const { lexemes } = passage
  const starting = startingMarks(passage, KINDS)
  const shouting = isTitleCase(lexemes)
  const germanic = passage.language === 'de'
  const entities: Entity[] = []
  const push = (kind: Entity['kind'], span: WordSpan, role: WordSpan | null): void => {
    entities.push({ kind, ...span, name: printed(passage, span).replace(/\s+/g, ' '), role })
  }
  for (let at = 0; at < lexemes.length;) {
    const here = starting.get(at)
    const known = longestOf(here, ['organisation', 'city', 'agency', 'country'])
    const title = longestOf(here, ['title', 'courtesy'])
    if (title && !(known && known.to > title.to)) {
      const named = afterTitle(passage, title, starting, shouting)
      if (named) {
        const role = marksOf(passage, 'courtesy').some(
          mark => mark.from === title.from && mark.to === title.to,
        )
          ? roleAfter(passage, named.to, starting)
          : { from: roleStart(passage, title.from), to: named.roleTo }
        push('person', { from: named.from, to: named.to }, role)
        at = named.to
        continue
      }
      at = title.to
      continue
    }
    if (known) {
      const longer =
        known.meaning.kind === 'agency' ? undefined : bodyRun(passage, at, starting, shouting)
      if (longer && longer.to > known.to && known.meaning.kind !== 'organisation') {
        push('organisation', longer, null)
        at = longer.to
        continue
      }
      if (known.meaning.kind === 'organisation') push('organisation', known, null)
      if (known.meaning.kind === 'city') push('place', known, null)
      at = known.to
      continue
    }
    if (
      !isCapital(lexemes[at], here) ||
      (lexemes[at]?.stop === true && lexemes[at]?.capital !== 'all')
    ) {
      at++
      continue
    }
    const run = runFrom(passage, at, starting)
    const kind = kindOf(passage, run, starting, shouting, germanic)
    if (kind === 'person') push('person', run, roleAfter(passage, run.to, starting))
    else if (kind !== undefined) push(kind, run, null)
    at = run.to
  }
  return withLaterMentions(passage, entities)
}

const KINDS = [
  'title',
  'courtesy',
  'given',
  'surname',
  'organisation',
  'agency',
  'body',
  'site',
  'city',
  'country',
  'weekday',
  'month',
  'saying',
] as const

/** A run with the name of a body in it that begins with a place: Boston University. */
function bodyRun(
  passage: Passage,
  at: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
  shouting: boolean,
): WordSpan | undefined {
  if (shouting || !isCapital(passage.lexemes[at], starting.get(at))) return undefined
  const run = runFrom(passage, at, starting)
  return run.to - run.from > 1 && hasBody(passage, run) ? run : undefined
}

function kindOf(
  passage: Passage,
  run: WordSpan,
  starting: ReadonlyMap<number, readonly Mark[]>,
  shouting: boolean,
  germanic: boolean,
): Entity['kind'] | undefined {
  const { lexemes, words } = passage
  const length = run.to - run.from
  const first = lexemes[run.from]
  const last = lexemes[run.to - 1]
  const begins = words.breaks[run.from] === 'sentence'
  const given = starting.get(run.from)?.some(({ meaning }) => meaning.kind === 'given') ?? false
  const surname =
    starting.get(run.to - 1)?.some(({ meaning }) => meaning.kind === 'surname') ?? false
  if (!first || !last) return undefined
  if (given && length > 1 && length <= LONGEST_NAME) return 'person'
  if (surname && length <= 3) return 'person'
  if (shouting) return undefined
  if (hasBody(passage, run) && (length > 1 || first.capital === 'all')) return 'organisation'
  if (
    length === 1 &&
    first.capital === 'all' &&
    run.from === 0 &&
    DATELINE.test(gapBefore(passage, run.to))
  )
    return 'place'
  if (length === 1 && first.capital === 'all')
    return first.folded.length >= 2 && first.folded.length <= 6 && !NO_BODY.has(first.folded)
      ? 'organisation'
      : undefined
  if (starting.get(run.to - 1)?.some(({ meaning }) => meaning.kind === 'site') === true)
    return length > 1 ? 'place' : undefined
  const before = lexemes[run.from - 1]
  const said = starting.get(run.to)?.some(({ meaning }) => meaning.kind === 'saying') ?? false
  if (before && !begins && PLACE_PREPOSITIONS.has(before.folded) && length <= 2 && !said)
    return given ? undefined : 'place'
  if (germanic || length < 2 || length > 4) return undefined
  if (before?.folded === 'the') return said ? 'organisation' : undefined
  if (first.stop) return undefined
  const age = /^,\s*$/.test(gapBefore(passage, run.to)) && lexemes[run.to]?.value !== undefined
  if (said || age || isSaid(starting.get(run.from - 1))) return 'person'
  if (length > 3 || isHyphen(passage, run.from + 1)) return undefined
  const acts = ACTS.test(lexemes[run.to]?.folded ?? '') && words.breaks[run.to] === 'none'
  const again = lexemes.some(
    ({ folded, capital }, at) =>
      at >= run.to &&
      folded === last.folded &&
      capital !== 'none' &&
      lexemes[at - 1]?.capital === 'none',
  )
  return (acts || again || WITH.test(before?.folded ?? '')) && !(begins && first.entries.length > 0)
    ? 'person'
    : undefined
}

/** What follows the place of a dateline: SENDAI (Meridian) –, LONDON, June 5 –. */
const DATELINE = /^\s*[(,–—-]/

/** What people do, and the words before those whom something happens to. */
const ACTS = /^(?:was|is|has|had|who|will|died|met|won|arrived|resigned|became|whose|would|did)$/
const WITH = /^(?:by|with|against|killed|arrested|named|shot|counterpart|appointed)$/

const isSaid = (marks: readonly Mark[] | undefined): boolean =>
  marks?.some(({ meaning }) => meaning.kind === 'saying') ?? false

/** A family name that stands alone, anywhere in the text, is the person whose whole name the text gives. */
function withLaterMentions(passage: Passage, entities: readonly Entity[]): Entity[] {
  const byFamily = new Map<string, Entity>()
  for (const entity of entities)
    if (entity.kind === 'person' && entity.to - entity.from > 1) {
      const last = passage.lexemes[entity.to - 1]?.folded ?? ''
      if (last.length > 2 && !byFamily.has(last)) byFamily.set(last, entity)
    }
  const kept = entities.map(entity => {
    const whole =
      entity.kind === 'person' && entity.to - entity.from === 1
        ? byFamily.get(passage.lexemes[entity.from]?.folded ?? '')
        : undefined
    return whole ? { ...entity, name: whole.name, role: whole.role ?? entity.role } : entity
  })
  if (byFamily.size === 0) return kept
  const taken = new Set<number>()
  for (const { from, to } of kept) for (let at = from; at < to; at++) taken.add(at)
  for (const [at, lexeme] of passage.lexemes.entries()) {
    const whole =
      lexeme.capital === 'none' || taken.has(at) ? undefined : byFamily.get(lexeme.folded)
    if (whole) kept.push({ kind: 'person', from: at, to: at + 1, name: whole.name, role: null })
  }
  return kept.sort((a, b) => a.from - b.from)
}

function isTitleCase(lexemes: readonly Lexeme[]): boolean {
  const longer = lexemes.slice(0, 60).filter(lexeme => lexeme.cased && lexeme.folded.length >= 4)
  const capitals = longer.filter(lexeme => lexeme.capital !== 'none').length
  return longer.length > 3 && capitals > longer.length * TITLE_CASE
}
