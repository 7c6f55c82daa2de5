import { EVENT_EVIDENCE } from './event-evidence.ts'
import { KINDS_IN_ROW } from './judge-event.ts'
import type { EventModel } from './judge-event.ts'

/**
 * Reads a model from a table: the name of a number, and what it says for each kind, in hundredths. Of an idea (`~quake`)
 * only those kinds are given that it says something for, as `number:hundredths`; several ideas stand in a line, parted
 * by semicolons.
 */
export function readEventModel(table: string): EventModel {
  const rows = new Float64Array(EVENT_EVIDENCE.length * KINDS_IN_ROW)
  const ideas = new Map<string, Float64Array>()
  for (const line of table.trim().split(/[\n;]/)) {
    const [name = '', ...values] = line.trim().split(/\s+/)
    if (name.startsWith(IDEA)) {
      ideas.set(name.slice(IDEA.length), sparseRow(values))
      continue
    }
    const at = EVENT_EVIDENCE.indexOf(name)
    // A test holds the names of both together; what is fitted anew must be able to read what it replaces.
    if (at < 0) continue
    for (const [kind, value] of values.entries())
      rows[at * KINDS_IN_ROW + kind] = Number(value) / HUNDRED
  }
  return { rows, ideas }
}

function sparseRow(values: readonly string[]): Float64Array {
  const row = new Float64Array(KINDS_IN_ROW)
  for (const value of values) {
    const [kind, hundredths] = value.split(':').map(Number)
    if (kind !== undefined && hundredths !== undefined) row[kind] = hundredths / HUNDRED
  }
  return row
}

/** What the name of an idea begins with in a table. */
const IDEA = '~'
const HUNDRED = 100
