import type { Lexeme, Mark, MeaningKind } from '../../language/index.ts'
import { gapBefore, marksOf, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { Entity } from './entity.ts'

/** Words in lower case inside a name. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del di la le van von der den ten ter el al bin ibn bint abu ben af av zu of'.split(
    ' ',
  ),
)
/** Short words in capitals that name no body. */
const NO_BODY: ReadonlySet<string> = new Set(
  'tv ceo pm mp mps us uk uae dna gdp covid ai it ok am bst gmt et edt pst utc i ii iii iv v vi vii viii ix x xi usd eur rt pdf faq vs no a dr mr mrs ms'.split(
    ' ',
  ),
)
const TITLE_CASE = 0.6
const LONGEST_NAME = 5
const LONGEST_ROLE = 14
const COUNTRY_ADJECTIVE = /(?:an|ish|ese|i|ch|ean|ian|ic|ais|sche|sche[rn])$/i
const ROLE_WORDS: ReadonlySet<string> = new Set(
  'former acting deputy foreign defence defense prime interior finance senior chief vice opposition supreme military health interim incoming outgoing veteran then federal state national'.split(
    ' ',
  ),
)
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
  const starting = startingMarks(passage)
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

function startingMarks(passage: Passage): Map<number, Mark[]> {
  const starting = new Map<number, Mark[]>()
  for (const kind of KINDS)
    for (const mark of marksOf(passage, kind)) {
      const present = starting.get(mark.from)
      if (present) present.push(mark)
      else starting.set(mark.from, [mark])
    }
  return starting
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

function longestOf(
  marks: readonly Mark[] | undefined,
  kinds: readonly MeaningKind[],
): Mark | undefined {
  let best: Mark | undefined
  for (const mark of marks ?? [])
    if (kinds.includes(mark.meaning.kind) && mark.to - mark.from > (best ? best.to - best.from : 0))
      best = mark
  return best
}

const isCapital = (lexeme: Lexeme | undefined, marks: readonly Mark[] | undefined): boolean =>
  lexeme !== undefined &&
  lexeme.capital !== 'none' &&
  !(marks?.some(({ meaning }) => meaning.kind === 'weekday' || meaning.kind === 'month') ?? false)

/** The words with capitals from here on, with the particles between them; a body's name goes on over "of". */
function runFrom(
  passage: Passage,
  from: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan {
  const { lexemes, words } = passage
  let at = from + 1
  while (at < lexemes.length && at - from < LONGEST_NAME + 2) {
    if (words.breaks[at] !== 'none' && !isHyphen(passage, at) && !isInitial(passage, at)) break
    const lexeme = lexemes[at]
    const marks = starting.get(at)
    if (isCapital(lexeme, marks) && !(lexeme?.stop === true && lexeme.capital !== 'all')) {
      if (
        marks?.some(({ meaning }) => meaning.kind === 'title' || meaning.kind === 'agency') ===
          true &&
        at - from > 0
      ) {
        if (!marks.some(({ meaning }) => meaning.kind === 'given' || meaning.kind === 'body')) break
      }
      at++
      continue
    }
    const next = lexemes[at + 1]
    const particle =
      lexeme !== undefined &&
      PARTICLES.has(lexeme.folded) &&
      (words.breaks[at + 1] === 'none' || isHyphen(passage, at + 1)) &&
      isCapital(next, starting.get(at + 1))
    if (!particle) break
    if (lexeme.folded === 'of' && !hasBody(passage, { from, to: at })) break
    at += 2
  }
  return { from, to: at }
}

const isHyphen = (passage: Passage, at: number): boolean => /^[-‐‑'’]$/.test(gapBefore(passage, at))
/** "J. K. Rowling", "George W. Bush": the point is of the initial. */
const isInitial = (passage: Passage, at: number): boolean =>
  /^\.\s?$/.test(gapBefore(passage, at)) &&
  /^\p{Lu}(?:\.\p{Lu})*$/u.test(passage.lexemes[at - 1]?.written ?? '')

const hasBody = (passage: Passage, { from, to }: WordSpan): boolean =>
  marksOf(passage, 'body').some(mark => mark.from >= from && mark.to <= to)

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
  return begins && length === 2 && first.entries.length > 0
    ? undefined
    : length <= 3
      ? 'person'
      : undefined
}

const isSaid = (marks: readonly Mark[] | undefined): boolean =>
  marks?.some(({ meaning }) => meaning.kind === 'saying') ?? false

interface AfterTitle extends WordSpan {
  readonly roleTo: number
}

/** Prime Minister Haider al-Abadi; minister for trade Liam Fox; the head of the committee, Hakim al-Zamili. */
function afterTitle(
  passage: Passage,
  title: Mark,
  starting: ReadonlyMap<number, readonly Mark[]>,
  shouting: boolean,
): AfterTitle | undefined {
  const { lexemes, words } = passage
  let at = title.to
  let roleTo = title.to
  let apposition = false
  while (at < lexemes.length && at - title.from < LONGEST_ROLE) {
    const gap = gapBefore(passage, at)
    if (words.breaks[at] === 'sentence' && !/^\.\s$/.test(gap)) return undefined
    if (/,/.test(gap)) {
      if (
        apposition ||
        (at === title.to &&
          passage.lexemes[title.from]?.capital === 'first' &&
          title.to - title.from === 1)
      )
        return undefined
      apposition = true
    } else if (/[()–—]/.test(gap)) return undefined
    const nested = longestOf(starting.get(at), ['title', 'courtesy'])
    if (nested) {
      at = nested.to
      roleTo = at
      continue
    }
    const lexeme = lexemes[at]
    const given =
      starting
        .get(at)
        ?.some(({ meaning }) => meaning.kind === 'given' || meaning.kind === 'surname') ?? false
    if (isCapital(lexeme, starting.get(at)) && lexeme?.stop !== true) {
      const place = longestOf(starting.get(at), ['organisation', 'city', 'country', 'body'])
      // Minister Aden Duale, Mayor London Breed: a city before another name is a first name here.
      const first =
        at === title.to &&
        place?.meaning.kind === 'city' &&
        place.to - place.from === 1 &&
        words.breaks[at + 1] === 'none' &&
        isCapital(lexemes[at + 1], starting.get(at + 1)) &&
        !starting.has(at + 1)
      const known = first ? undefined : place
      if (!known || given) {
        const run = runFrom(passage, at, starting)
        const plain = at === title.to || apposition || given
        if (!plain && hasBody(passage, run)) {
          at = run.to
          roleTo = at
          continue
        }
        if (hasBody(passage, run)) return undefined
        if (shouting && !given) return undefined
        return plain && run.to - run.from <= LONGEST_NAME ? { ...run, roleTo } : undefined
      }
      if (apposition) return undefined
      at = known.to
      roleTo = at
      continue
    }
    if (apposition) return undefined
    if (
      at === title.to &&
      lexeme?.folded !== 'of' &&
      lexeme?.folded !== 'for' &&
      lexeme?.folded !== 'general' &&
      lexeme?.folded !== 'to'
    )
      return undefined
    if (
      lexeme === undefined ||
      starting.get(at)?.some(({ meaning }) => meaning.kind === 'saying') === true
    )
      return undefined
    at++
    roleTo = at
  }
  return undefined
}

/** Where an office begins: Iraqi Defence Minister, former US president. */
function roleStart(passage: Passage, title: number): number {
  const { lexemes, words } = passage
  let at = title
  while (at > 0 && words.breaks[at] === 'none') {
    const before = lexemes[at - 1]
    if (!before) break
    const country = before.entries.some(({ meaning }) => meaning.kind === 'country')
    const adjective =
      country &&
      (COUNTRY_ADJECTIVE.test(before.folded) ||
        before.capital === 'all' ||
        before.folded.includes('.'))
    const part =
      ROLE_WORDS.has(before.folded) ||
      before.entries.some(
        ({ meaning, words: phrase }) => meaning.kind === 'title' && phrase.length === 1,
      )
    if (!adjective && !part && !country) break
    at--
  }
  return at
}

/** The office after a name: Sergei Lavrov, the foreign minister; Jane Doe, a spokeswoman for the agency. */
function roleAfter(
  passage: Passage,
  at: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan | null {
  if (!/^\s*,\s*$/.test(gapBefore(passage, at))) return null
  const { lexemes, words } = passage
  let from = at
  while (/^(?:the|a|an|le|la|el|der|die|o|il)$/.test(lexemes[from]?.folded ?? '')) from++
  let titled = false
  let to = from
  while (to < lexemes.length && to - from < LONGEST_ROLE) {
    if (to > from && words.breaks[to] !== 'none' && !isHyphen(passage, to)) break
    if (starting.get(to)?.some(({ meaning }) => meaning.kind === 'title') === true && to - from < 8)
      titled = true
    if (starting.get(to)?.some(({ meaning }) => meaning.kind === 'saying') === true) break
    if (/^(?:who|which|whose|that|was|is|has|had|and|in|on)$/.test(lexemes[to]?.folded ?? '')) break
    to++
  }
  return titled && to > from ? { from, to } : null
}

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
