import { fold } from '../language/index.ts'
import type { Reading } from '../reading/index.ts'

/** A report is compared with many stories: its names are folded once. Memory changes speed, never the answer. */
const known = new WeakMap<Reading, readonly string[]>()

/** The last words of the people a report names: what reports of one event print alike, with given names or without. */
export function familiesOf(reading: Reading): readonly string[] {
  let families = known.get(reading)
  if (families === undefined) {
    families = reading.people.map(name => fold(name.slice(name.lastIndexOf(' ') + 1)))
    known.set(reading, families)
  }
  return families
}
