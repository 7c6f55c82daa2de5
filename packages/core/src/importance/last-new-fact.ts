import type { Report } from '../stories/index.ts'
import { instant } from '../values/index.ts'
import type { Instant } from '../values/index.ts'

/** Latest reports looked at for something new; what stood in older ones is taken for known. */
const LOOKED_AT = 60
/** Names in one report that none gave before: one alone is often only another spelling. */
const NEW_NAMES = 2

/**
 * When a report last said what no report had said: a figure, another kind of event, or names. A story that is only
 * told over and over ages, however many tell it.
 */
export function lastNewFact(reports: readonly Report[]): Instant {
  const known = new Set<string>()
  let last = -Infinity
  const recent = reports.length > LOOKED_AT ? reports.slice(-LOOKED_AT) : reports
  for (const { article, reading, copyOf } of recent) {
    let news = 0
    const learn = (fact: string, weight: number): void => {
      if (known.has(fact)) return
      known.add(fact)
      news += weight
    }
    for (const { value, role } of reading.numbers)
      if (role !== null) learn(`${role} ${value}`, NEW_NAMES)
    if (reading.eventKind !== null) learn(reading.eventKind, NEW_NAMES)
    for (const name of reading.names) learn(name, 1)
    if ((copyOf === null && news >= NEW_NAMES) || last === -Infinity)
      last = Math.max(last, article.published)
  }
  return instant(last)
}
