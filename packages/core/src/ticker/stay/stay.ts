import type { Weighed } from '../../importance/index.ts'
import type { Instant } from '../../values/index.ts'
import type { Item } from '../item.ts'
import type { Departure } from './foretell.ts'
import type { Hold } from './hold-of.ts'
import type { Newcomers } from './newcomers-for.ts'

/** Why an item is on air at a moment, and what would take it off. */
export interface Stay {
  readonly item: Item
  /** What its story weighs at the moment, which may differ a little from what the item shows. */
  readonly weighed: Weighed
  readonly at: Instant
  /** The score to enter at. */
  readonly bar: number
  readonly held: Hold | null
  readonly leaves: Departure
  readonly newcomers: Newcomers | null
}
