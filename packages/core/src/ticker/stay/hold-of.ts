import type { Story } from '../../stories/index.ts'
import type { Instant, StoryId } from '../../values/index.ts'
import { choose } from '../choose.ts'
import type { Candidate, Standing } from '../choose.ts'
import type { Rested } from '../item.ts'
import type { TickerPolicy } from '../policy.ts'

/**
 * What keeps an item on air now: the rule without which it would leave. `desk`: an editor wants it there. `alert`: its alert stands. `minimum-time`: it has
 * only just entered. `slow-day`: the bar is low, for there is little else. `official-alert`: without a public warning it
 * would weigh too little. `gap`: it could not enter any more, but need not leave yet. `margin`: one that weighs more does
 * not lead by enough. `score`: none of them; it stands on its own weight.
 */
export type Hold =
  'desk' | 'alert' | 'minimum-time' | 'slow-day' | 'official-alert' | 'gap' | 'margin' | 'score'

/** What keeps the item of a story on air; null where nothing does: the next look takes it off. */
export function holdOf(
  story: StoryId,
  onAir: readonly Standing[],
  candidates: readonly Candidate[],
  sameEvent: (a: Story, b: Story) => boolean,
  policy: TickerPolicy,
  now: Instant,
  rested: readonly Rested[] = [],
): Hold | null {
  // Whatever else holds it, a pin does: it is the editor's to lift.
  const isPinned = candidates.some(each => each.story.id === story && each.order?.verb === 'pin')
  const free: readonly Candidate[] = candidates.map(each =>
    each.story.id === story ? unordered(each) : each,
  )
  const stays = (rules: Partial<TickerPolicy>, items = onAir, stories = free): boolean =>
    choose(items, stories, sameEvent, { ...policy, ...rules }, now, rested).chosen.some(
      candidate => candidate.story.id === story,
    )

  if (!stays({}, onAir, candidates)) return null
  if (isPinned || !stays({})) return 'desk'
  const alerts = onAir.some(item => item.story === story && item.weighed.breaking)
  const calm = onAir.map(item => (item.story === story ? withoutAlert(item) : item))
  const unheld = { minimumOnAirMs: 0 }
  if (!stays(unheld, calm)) return alerts ? 'alert' : 'minimum-time'
  if (!stays({ ...unheld, lowestEnterScore: policy.enterScore }, calm)) return 'slow-day'
  if (
    !stays(
      unheld,
      calm,
      free.map(each => (each.story.id === story ? unwarned(each) : each)),
    )
  )
    return 'official-alert'
  if (!stays({ ...unheld, leaveScore: policy.enterScore }, calm)) return 'gap'
  return stays({ ...unheld, margin: 0 }, calm) ? 'score' : 'margin'
}

const withoutAlert = (item: Standing): Standing => ({
  ...item,
  weighed: { ...item.weighed, breaking: false },
})

const unordered = ({ story, weighed }: Candidate): Candidate => ({ story, weighed })

/** The story without the points of a public warning. */
function unwarned({ weighed, ...rest }: Candidate): Candidate {
  const warning = weighed.signals.find(({ signal }) => signal === 'alert')
  return { ...rest, weighed: { ...weighed, score: weighed.score - (warning?.contribution ?? 0) } }
}
