import { alertBadge } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { AlertDocument } from '@shareet/protocol'
import { make } from '../dom/make.ts'

/** Red is for what breaks, amber for what is not sure; what was alerted before says so without a colour. */
const COLOURS: Readonly<Partial<Record<AlertDocument['state'], string>>> = {
  breaking: 'is-red',
  unconfirmed: 'is-amber',
  developing: 'is-calm',
  sustained: 'is-calm',
}

/** The badge of an alert beside a line; nothing for what never alerted, or has settled. */
export function makeAlertFlag(lang: Language, alert: AlertDocument): readonly HTMLElement[] {
  const words = alertBadge(lang, alert)
  const colour = alert.retracted ? 'is-amber' : COLOURS[alert.state]
  if (words === null || colour === undefined) return []
  return [make('strong', { class: `flag ${colour}`, 'data-alert': alert.state }, words)]
}
