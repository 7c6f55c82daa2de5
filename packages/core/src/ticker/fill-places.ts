import type { Story } from '../stories/index.ts'
import type { Instant, StoryId } from '../values/index.ts'
import { choose } from './choose.ts'
import type { Candidate } from './choose.ts'
import type { Held, Item, OffReason, Rested, Rundown } from './item.ts'
import type { TickerPolicy } from './policy.ts'
import { keepOnAir, putOnAir } from './put-on-air.ts'
import type { FindTranslation } from './translated-line.ts'

/** Goes at filling the places that held stories leave; what is left over after them waits for the next refresh. */
const ROUNDS = 4

interface Filled {
  readonly items: readonly Item[]
  readonly left: ReadonlyMap<StoryId, OffReason>
  readonly held: readonly Held[]
}

/** The stories chosen, as items with words. One that the house's words keep off air leaves its place to another. */
export function fillPlaces(
  rundown: Rundown,
  candidates: readonly Candidate[],
  sameEvent: (a: Story, b: Story) => boolean,
  rested: readonly Rested[],
  policy: TickerPolicy,
  now: Instant,
  find: FindTranslation,
): Filled {
  const before = new Map(rundown.items.map(item => [item.story, item]))
  const held = stillHeld(rundown.held, candidates, policy)
  for (let round = 1; ; round++) {
    const open = candidates.filter(({ story }) => !held.some(each => each.story === story.id))
    const { chosen, left, bar } = choose(rundown.items, open, sameEvent, policy, now, rested)
    const items: Item[] = []
    let isFull = true
    for (const candidate of chosen) {
      const onAir = before.get(candidate.story.id)
      const made = onAir
        ? keepOnAir(onAir, candidate, policy, now, find)
        : putOnAir(rundown.ticker, candidate, bar, policy, now, find)
      if (made && 'word' in made) {
        held.push(made)
        isFull = false
      } else if (made) items.push(made)
    }
    if (isFull || round === ROUNDS) return { items, left: reasons(left, held, before), held }
  }
}

/** Stories without a new report since they were held, as long as the house's list has the word. */
function stillHeld(
  held: readonly Held[],
  candidates: readonly Candidate[],
  { style }: TickerPolicy,
): Held[] {
  if (held.length === 0) return []
  const reports = new Map(candidates.map(({ story }) => [story.id, story.reports.length]))
  return held.filter(
    each => reports.get(each.story) === each.reports && style.banned.includes(each.word),
  )
}

/** Items whose stories are held left for that. */
function reasons(
  left: ReadonlyMap<StoryId, OffReason>,
  held: readonly Held[],
  before: ReadonlyMap<StoryId, Item>,
): ReadonlyMap<StoryId, OffReason> {
  const all = new Map(left)
  for (const { story } of held) if (before.has(story)) all.set(story, 'banned')
  return all
}
