import type { EventKind, Mark } from '../language/index.ts'
import { isSeoul } from './entities/is-seoul.ts'
import { gapBefore, markAt, marksOf } from './passage.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'

/** How strongly each kind of event speaks from the words of a report. */
type EventWeights = ReadonlyMap<EventKind, number>

/**
 * Headline words weigh most, the first of them above all, the lead's next; a word counts once in a passage however often it is repeated. That the
 * report is of what somebody said is told by where the verb of saying stands, for nearly every report has one.
 */
export function weighEvents(title: Passage, text: Passage, policy: ReadingPolicy): EventWeights {
  const weights = new Map<EventKind, number>()
  const first = marksOf(title, 'event').find(({ meaning }) => meaning.weight >= 1)?.from
  add(weights, title, at =>
    at === first ? policy.titleWeight * policy.firstInTitle : policy.titleWeight,
  )
  add(weights, text, at =>
    at < VERB_FIRST ? policy.opensLead : at < policy.leadWords ? 1 : policy.bodyWeight,
  )
  const said =
    (isSaying(title) ? policy.saidInTitle : 0) + (opensWithSaying(text) ? policy.saidInLead : 0)
  if (said > 0) weights.set('statement', (weights.get('statement') ?? 0) + said)
  if (marksOf(title, 'event').some(isCase))
    for (const kind of ['crime', 'attack'] as const) {
      const weight = weights.get(kind)
      if (weight !== undefined) weights.set(kind, weight * policy.deedOfCase)
    }
  return weights
}

/** A headline of an arrest or a judgement, which tells the deed only as what somebody is charged with. */
const isCase = ({ meaning: { value, weight } }: Mark): boolean =>
  weight >= 2 && (value === 'arrest' || value === 'verdict')

function add(
  weights: Map<EventKind, number>,
  passage: Passage,
  placed: (at: number) => number,
): void {
  const said = new Map<string, Set<string>>()
  for (const { meaning, from } of marksOf(passage, 'event')) {
    if (meaning.value === 'none' || isSeoul(passage, from)) continue
    const stem = passage.lexemes[from]?.stem ?? ''
    const stems = said.get(meaning.value)
    if (stems?.has(stem) === true) continue
    if (stems) stems.add(stem)
    else said.set(meaning.value, new Set([stem]))
    const kind = meaning.value as EventKind
    weights.set(kind, (weights.get(kind) ?? 0) + meaning.weight * placed(from))
  }
}

/** Words within which a lead that opens with its verb has it. */
const VERB_FIRST = 2
/** Words before the colon of a headline that names its speaker, at most. */
const SPEAKER = 6
/** Words before the verb of a lead that opens with who says it, at most. */
const OPENING = 6

/** A headline that tells who says something: a verb of saying, or the speaker before a colon. */
function isSaying(title: Passage): boolean {
  if (marksOf(title, 'saying').some(mark => !isNews(title, mark.from))) return true
  for (let at = 1; at <= SPEAKER && at < title.lexemes.length; at++)
    if (gapBefore(title, at).includes(':')) return namesSpeaker(title, at)
  return false
}

/** What stands before a colon may say whose words follow; a place, a label or a figure does not. */
function namesSpeaker(title: Passage, end: number): boolean {
  for (let at = 0; at < end; at++) {
    if (title.lexemes[at]?.value !== undefined) return false
    if (['genre', 'urgent', 'event', 'sport'].some(kind => markAt(title, kind as 'event', at)))
      return false
  }
  const place = markAt(title, 'country', 0) ?? markAt(title, 'city', 0)
  return place?.to !== end
}

function opensWithSaying(text: Passage): boolean {
  const mark = marksOf(text, 'saying')[0]
  return mark !== undefined && mark.from < OPENING && !isNews(text, mark.from)
}

/** Announced, كشف, reported: what is told so is news, not opinion. */
const isNews = (passage: Passage, at: number): boolean =>
  markAt(passage, 'announcing', at) !== undefined

/** The kind that speaks loudest, or null where none speaks loud enough. */
export function judgeEvent(weights: EventWeights, policy: ReadingPolicy): EventKind | null {
  let best: EventKind | null = null
  let most = policy.leastEventWeight
  for (const [kind, weight] of weights)
    if (weight > most || (weight === most && best === null)) {
      best = kind
      most = weight
    }
  return best
}
