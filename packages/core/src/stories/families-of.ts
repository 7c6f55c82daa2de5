import { fold } from '../language/index.ts'
import type { Reading } from '../reading/index.ts'

/** The last words of the people a report names: what reports of one event print alike, with given names or without. */
export const familiesOf = ({ people }: Reading): string[] =>
  people.map(name => fold(name.slice(name.lastIndexOf(' ') + 1)))
