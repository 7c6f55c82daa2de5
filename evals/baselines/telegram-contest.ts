import type { Story } from '@shareet/core/stories'
import { HOUR } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'

/** Stories of fewer reports stand below all others. */
const FEWEST = 3
/** Hours after its best time in which a story keeps most of its weight. */
const KEPT_HOURS = 8

/**
 * The formula of the winner of the Telegram Data Clustering Contest's second round: for every report taken as the start,
 * the hosts that follow, each weighted by how soon; the best start counts, and fades as it ages. All hosts weigh the
 * same here: the audience figures that weighed them are not to be had.
 */
export function telegramContest({ reports }: Story, now: Instant): number {
  const firsts = new Map<string, number>()
  for (const { article } of reports) {
    const before = firsts.get(article.publisher.id)
    if (before === undefined || article.published < before)
      firsts.set(article.publisher.id, article.published)
  }
  const times = [...firsts.values()].sort((a, b) => a - b)
  let best = { importance: 0, at: times[0] ?? now }
  for (const [from, start] of times.entries()) {
    let importance = 0
    for (const time of times.slice(from)) importance += sigmoid((start - time) / HOUR)
    if (importance > best.importance) best = { importance, at: start }
  }
  const weight = best.importance * sigmoid(KEPT_HOURS - (now - best.at) / HOUR)
  // Far below the least weight of a story with enough reports, and still in order.
  return reports.length < FEWEST ? weight / 1e6 : weight
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
