import { EVENT_EVIDENCE } from './event-evidence.ts'
import { KINDS_IN_ROW } from './judge-event.ts'
import type { EventModel } from './judge-event.ts'

/** Reads a model from a table: the name of a number, and what it says for each kind, in hundredths. */
export function readEventModel(table: string): EventModel {
  const rows = new Float64Array(EVENT_EVIDENCE.length * KINDS_IN_ROW)
  for (const line of table.trim().split('\n')) {
    const [name = '', ...values] = line.trim().split(/\s+/)
    const at = EVENT_EVIDENCE.indexOf(name)
    // A test holds the names of both together; what is fitted anew must be able to read what it replaces.
    if (at < 0) continue
    for (const [kind, value] of values.entries())
      rows[at * KINDS_IN_ROW + kind] = Number(value) / HUNDRED
  }
  return { rows }
}

const HUNDRED = 100
