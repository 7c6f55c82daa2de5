import { stay } from './areas/stay.ts'
import type { Language } from './language.ts'
import { messageFrom } from './message-from.ts'
import { momentInWords } from './times.ts'

/** What the sentence needs: the wire's why document has it. Times are ISO 8601. */
export interface StayFacts {
  readonly at: string
  readonly importance: number
  readonly since: string
  readonly entered: {
    readonly score: number
    readonly bar: number
    readonly slowDay: boolean
  } | null
  readonly held: string | null
  readonly heldUntil: string
  readonly margin: number
  readonly leaves: { readonly at: string; readonly reason: string; readonly bar: number }
  readonly newcomers: { readonly count: number; readonly score: number } | null
}

/**
 * Why an item is on air and what would take it off, as one sentence without a full stop: by which rule it entered, what
 * keeps it, when it leaves if nothing comes, and what would take its place.
 */
export function staySentence(lang: Language, facts: StayFacts, timeZone?: string): string {
  const now = Date.parse(facts.at)
  const time = (iso: string, manner: { about?: boolean; bare?: boolean }): string =>
    momentInWords(lang, Date.parse(iso), now, { timeZone, ...manner })
  return [
    entryClause(lang, facts, time(facts.since, { bare: true })),
    heldClause(lang, facts, time(facts.heldUntil, { bare: true })),
    leavingClause(lang, facts, time(facts.leaves.at, { about: facts.leaves.reason !== 'expired' })),
    newcomerClause(lang, facts),
  ]
    .filter(clause => clause !== null)
    .join(messageFrom(stay, lang, 'join'))
}

function entryClause(lang: Language, { entered }: StayFacts, time: string): string {
  if (entered === null) return messageFrom(stay, lang, 'since', { time })
  const { score, bar, slowDay } = entered
  return messageFrom(stay, lang, slowDay ? 'enteredSlowDay' : 'entered', {
    time,
    score,
    bar: rounded(bar),
  })
}

function heldClause(lang: Language, facts: StayFacts, time: string): string | null {
  const { held, importance: score, margin } = facts
  switch (held) {
    case null:
      return messageFrom(stay, lang, 'held.none')
    case 'minimum-time':
      return messageFrom(stay, lang, 'held.minimum-time', { time })
    case 'gap':
      return messageFrom(stay, lang, 'held.gap', { score })
    case 'score':
      return messageFrom(stay, lang, 'held.score', { score })
    case 'margin':
      return messageFrom(stay, lang, 'held.margin', { margin })
    case 'desk':
    case 'alert':
    case 'slow-day':
    case 'official-alert':
      return messageFrom(stay, lang, `held.${held}`)
    default:
      // A rule of a newer server: nothing is said rather than something wrong.
      return null
  }
}

function leavingClause(lang: Language, { leaves }: StayFacts, time: string): string {
  switch (leaves.reason) {
    case 'unimportant':
      return messageFrom(stay, lang, 'leaves.unimportant', { time, bar: rounded(leaves.bar) })
    case 'displaced':
    case 'same-event':
    case 'crowded':
    case 'made-room':
      return messageFrom(stay, lang, `leaves.${leaves.reason}`, { time })
    default:
      return messageFrom(stay, lang, 'leaves.expired', { time })
  }
}

function newcomerClause(lang: Language, { newcomers, held }: StayFacts): string | null {
  // That nothing takes its place is said already.
  if (newcomers === null || held === 'alert' || held === 'minimum-time') return null
  const { count, score } = newcomers
  if (score >= 100) return messageFrom(stay, lang, 'noNewcomers')
  return count === 1
    ? messageFrom(stay, lang, 'newcomer', { score })
    : messageFrom(stay, lang, 'newcomers', { count, score })
}

/** A bar is not as exact as a score. */
const rounded = (bar: number): number => Math.round(bar * 10) / 10
