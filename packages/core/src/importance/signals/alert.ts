import type { Report } from '../../stories/index.ts'
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
    for (const report of reports) {
      const value = graveness(report)
      if (value > best.value) best = { value, severity: severityOf(report) }
    }
    return { value: best.value, facts: best.value > 0 ? { severity: best.severity } : {} }
  },
  moved: ({ reports }) =>
    reports.filter(report => graveness(report) > 0).toSorted((a, b) => graveness(b) - graveness(a)),
}

const severityOf = ({ article }: Report): string =>
  article.details?.alert?.severity?.toLowerCase() ?? ''

/** 0–1; 0 of what is no warning, or of one that is over. */
function graveness(report: Report): number {
  const warning = report.article.details?.alert
  if (!warning || warning.urgency?.toLowerCase() === 'past') return 0
  const sureness = SURENESS[warning.certainty?.toLowerCase() ?? ''] ?? USUAL_SURENESS
  return (SEVERITY[severityOf(report)] ?? 0) * sureness
}
