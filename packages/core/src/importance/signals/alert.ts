import type { Signal } from './signal.ts'

const SEVERITY: Readonly<Record<string, number>> = {
  extreme: 1,
  severe: 0.75,
  moderate: 0.4,
  minor: 0.15,
}
/** A warning of what may come, or has passed, is less than one of what is there. */
const SURENESS: Readonly<Record<string, number>> = {
  observed: 1,
  likely: 0.9,
  possible: 0.5,
  unlikely: 0.1,
}
const USUAL_SURENESS = 0.8

/** The gravest public warning (CAP) among the reports, by the severity and certainty that its authority gave. */
export const alert: Signal<'alert'> = {
  name: 'alert',
  read({ reports }) {
    let best = { value: 0, severity: '' }
    for (const { article } of reports) {
      const warning = article.details?.alert
      if (!warning || warning.urgency?.toLowerCase() === 'past') continue
      const severity = warning.severity?.toLowerCase() ?? ''
      const value =
        (SEVERITY[severity] ?? 0) *
        (SURENESS[warning.certainty?.toLowerCase() ?? ''] ?? USUAL_SURENESS)
      if (value > best.value) best = { value, severity }
    }
    return { value: best.value, facts: best.value > 0 ? { severity: best.severity } : {} }
  },
}
