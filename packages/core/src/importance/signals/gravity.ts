import type { Report } from '../../stories/index.ts'
import type { Evidence } from '../evidence.ts'
import { usualKind } from '../usual-kind.ts'
import type { Signal } from './signal.ts'

/** How grave the event is by the words of its reports: the mean of the graver half, so that one shout does not decide. */
export const gravity: Signal<'gravity'> = {
  name: 'gravity',
  read(evidence, policy) {
    const half = graverHalf(evidence)
    const mean =
      half.reduce((sum, { reading }) => sum + reading.gravity, 0) / Math.max(1, half.length)
    const kind = usualKind(evidence.reports)
    const tolls = casualties(evidence)
    // One person's death of age or illness is as grave as the person was known, which reach and prominence say.
    const quiet = kind === 'death' && !((tolls['killed'] ?? 0) > 1)
    return {
      value: Math.min(1, quiet ? mean * policy.quietDeath : mean),
      facts: { kind: kind ?? 'other', ...tolls },
    }
  },
  moved: evidence => graverHalf(evidence).filter(({ reading }) => reading.gravity > 0),
}

const graverHalf = ({ reports }: Evidence): readonly Report[] =>
  reports
    .toSorted((a, b) => b.reading.gravity - a.reading.gravity)
    .slice(0, Math.ceil(reports.length / 2))

/** The middle figure that reports give, not the highest: early tolls are often wrong upwards. */
function casualties({ reports }: Evidence): Record<string, number> {
  const facts: Record<string, number> = {}
  for (const role of ['killed', 'injured']) {
    const figures: number[] = []
    for (const { reading } of reports)
      for (const number of reading.numbers) if (number.role === role) figures.push(number.value)
    figures.sort((a, b) => a - b)
    const middle = figures[Math.floor((figures.length - 1) / 2)]
    if (middle !== undefined && middle > 0) facts[role] = middle
  }
  return facts
}
