import type { Mark } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { LONGEST_NAME, hasBody, isCapital, isHyphen, longestOf, runFrom } from './capital-runs.ts'

const LONGEST_ROLE = 14

const COUNTRY_ADJECTIVE = /(?:an|ish|ese|i|ch|ean|ian|ic|ais|sche|sche[rn])$/i

const ROLE_WORDS: ReadonlySet<string> = new Set(
  'former acting deputy foreign defence defense prime interior finance senior chief vice opposition supreme military health interim incoming outgoing veteran then federal state national'.split(
    ' ',
  ),
)

interface AfterTitle extends WordSpan {
  readonly roleTo: number
}

/** Prime Minister Haider al-Abadi; minister for trade Liam Fox; the head of the committee, Hakim al-Zamili. */
export function afterTitle(
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
export function roleStart(passage: Passage, title: number): number {
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
export function roleAfter(
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
