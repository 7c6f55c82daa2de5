import { alerts } from './areas/alerts.ts'
import type { Language } from './language.ts'
import { messageFrom } from './message-from.ts'
import { momentInWords } from './times.ts'

/** What words need of an alert: the wire's alert document has it. */
export interface AlertFacts {
  readonly state: string
  readonly at: string | null
  readonly retracted: boolean
}

/** Where an event is as an alert, in a word or two: `تطورات`; null for what never alerted. */
export function alertBadge(lang: Language, alert: AlertFacts): string | null {
  const state = stateOf(alert)
  return state === null ? null : messageFrom(alerts, lang, `badge.${state}`)
}

/** The same as a sentence without a full stop, with the time of the alert; null for what never alerted. */
export function alertSentence(
  lang: Language,
  alert: AlertFacts,
  now: number,
  timeZone?: string,
): string | null {
  const state = stateOf(alert)
  if (state === null || alert.at === null) return null
  const time = momentInWords(lang, Date.parse(alert.at), now, { timeZone })
  return messageFrom(alerts, lang, `told.${state}`, { time })
}

type State = 'unconfirmed' | 'breaking' | 'developing' | 'sustained' | 'faded' | 'retracted'

/** A state that a newer server made up is told as nothing rather than wrongly. */
function stateOf({ state, retracted }: AlertFacts): State | null {
  if (state === 'candidate') return null
  if (retracted) return 'retracted'
  return Object.hasOwn(alerts.texts, `badge.${state}`) ? (state as State) : null
}
