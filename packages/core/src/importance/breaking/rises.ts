import type { Report } from '../../stories/index.ts'
import type { Instant, PublisherId } from '../../values/index.ts'
import { heardAt } from '../heard-at.ts'
import type { BreakingPolicy } from '../policy.ts'

/**
 * Publishers take it up: enough of them, most of all that ever did, within one wave; or, where a story was told before
 * (what was expected has happened), more of them, and many times those of the wave before. `told` without copies.
 */
export function rises(
  told: readonly Report[],
  marked: boolean,
  { voices, voicesMarked, surgeVoices, surgeTimes, waveMs }: BreakingPolicy,
  now: Instant,
): boolean {
  const first = new Map<PublisherId, number>()
  const current = new Set<PublisherId>()
  const previous = new Set<PublisherId>()
  for (const report of told) {
    const at = heardAt(report)
    const { id } = report.article.publisher
    first.set(id, Math.min(at, first.get(id) ?? at))
    if (now - at <= waveMs) current.add(id)
    else if (now - at <= 2 * waveMs) previous.add(id)
  }
  const fresh = [...first.values()].filter(at => now - at <= waveMs).length
  if (fresh >= (marked ? voicesMarked : voices) && fresh * 2 >= first.size) return true
  return current.size >= surgeVoices && current.size >= surgeTimes * previous.size
}
