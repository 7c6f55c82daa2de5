import type { Mark } from '../../language/index.ts'
import { marksOf } from '../passage.ts'
import type { Passage } from '../passage.ts'

/** Words of sport that a text must have before a city in it may be its team. */
const SPORTING = 3

/** What a team does, behind its city. */
const DOES: ReadonlySet<string> = new Set(
  'beat beats defeated defeats won wins lost loses drew draws led leads trailed trails scored scores outscored edged downed stunned routed thrashed rallied advanced clinched swept host hosts hosted face faces faced'.split(
    ' ',
  ),
)
/** What is done to one, before its city. */
const DONE: ReadonlySet<string> = new Set(
  'beat beats beating defeated defeats defeating thrashed edged downed stunned routed swept over against versus vs v face faces faced facing host hosts hosted hosting signed'.split(
    ' ',
  ),
)

/** North Carolina beat Evansville: in a text about sport a city or state that wins, loses or is beaten is its team. */
export function isSportTeam(passage: Passage, { from, to }: Mark): boolean {
  const { lexemes, words } = passage
  const next = words.breaks[to] === 'none' ? lexemes[to] : undefined
  const before = words.breaks[from] === 'none' ? lexemes[from - 1] : undefined
  const plays =
    (next?.capital === 'none' && DOES.has(next.folded)) ||
    (before?.capital === 'none' && DONE.has(before.folded))
  return plays && passage.language === 'en' && marksOf(passage, 'sport').length >= SPORTING
}
