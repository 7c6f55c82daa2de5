import type { Evidence } from '../evidence.ts'
import type { Signal } from './signal.ts'

/** How grave the event is by the words of its reports: the mean of the graver half, so that one shout does not decide. */
export const gravity: Signal = {
  name: 'gravity',
  read(evidence) {
    const values = evidence.reports.map(report => report.reading.gravity).sort((a, b) => b - a)
    const half = values.slice(0, Math.ceil(values.length / 2))
    const value = half.reduce((sum, each) => sum + each, 0) / Math.max(1, half.length)
    return {
      value: Math.min(1, value),
      facts: { kind: usualKind(evidence), ...casualties(evidence) },
    }
  },
}

function usualKind({ reports }: Evidence): string {
  const counts = new Map<string, number>()
  for (const { reading } of reports)
    if (reading.eventKind !== null)
      counts.set(reading.eventKind, (counts.get(reading.eventKind) ?? 0) + 1)
  let usual = 'other'
  for (const [kind, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = kind
  return usual
}

/** The middle figure that reports give, not the highest: early tolls are often wrong upwards. */
function casualties({ reports }: Evidence): Record<string, number> {
  const facts: Record<string, number> = {}
  for (const role of ['killed', 'injured']) {
    const figures = reports
      .flatMap(({ reading }) => reading.numbers.filter(number => number.role === role))
      .map(number => number.value)
      .sort((a, b) => a - b)
    const middle = figures[Math.floor((figures.length - 1) / 2)]
    if (middle !== undefined && middle > 0) facts[role] = middle
  }
  return facts
}
