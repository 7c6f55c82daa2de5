import { DAY } from '../values/index.ts'
import type { ArticleId, Instant } from '../values/index.ts'
import type { Bearing } from './bearing.ts'
import type { Decision } from './decision.ts'
import type { DeskPolicy } from './policy.ts'

/** What a ticker learned from its editors. */
export interface Learned {
  /** Decisions that it was learned from. */
  readonly decisions: number
  /** Factors on the weights of signals, as far as they are not 1; none before there are enough decisions. */
  readonly factors: Readonly<Record<string, number>>
}

/**
 * Factors on the weights of signals that would have brought the order nearer to what editors ordered: what spoke for
 * stories that were pinned or raised, more than for what was on air beside them, counts more, and what spoke for stories that
 * were killed or lowered counts less; of a loss it is the same the other way round. Every difference counts up to a
 * bound, an old one less, a story once, and no factor goes further from 1 than the policy says. A release, and whatever came before
 * learning was reset, teaches nothing. Changes with the decisions and once a day.
 */
export function learnWeights(
  decisions: readonly Decision[],
  now: Instant,
  { fewestDecisions, mostDecisions, halfLifeMs, most, clearPoints, halfWay }: DeskPolicy,
): Learned {
  const since = decisions.findLastIndex(({ verb }) => verb === 'forget') + 1
  // Of several about one story the last: to order the same again says nothing new.
  const teaching = new Map<ArticleId, Lesson>()
  for (const decision of decisions.slice(since)) {
    const lesson = lessonOf(decision)
    if (!lesson) continue
    teaching.delete(lesson.article)
    teaching.set(lesson.article, lesson)
  }
  const looked = [...teaching.values()].slice(-mostDecisions)
  if (looked.length < fewestDecisions) return { decisions: looked.length, factors: {} }
  const today = Math.floor(now / DAY) * DAY
  const pulls = new Map<string, number>()
  for (const { sign, at, bearing } of looked) {
    const share = 0.5 ** (Math.max(0, today - at) / halfLifeMs)
    const { own, others } = bearing
    for (const signal of new Set([...Object.keys(own), ...Object.keys(others)])) {
      const difference = (own[signal] ?? 0) - (others[signal] ?? 0)
      const pull = sign * share * Math.tanh(difference / clearPoints)
      pulls.set(signal, (pulls.get(signal) ?? 0) + pull)
    }
  }
  const factors = [...pulls]
    .map(([signal, pull]) => [signal, 1 + (most * pull) / (Math.abs(pull) + halfWay)] as const)
    .map(([signal, factor]) => [signal, Math.round(factor * 100) / 100] as const)
    .filter(([, factor]) => factor !== 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { decisions: looked.length, factors: Object.fromEntries(factors) }
}

/** That a story should have stood higher (1) or lower (−1). */
interface Lesson {
  readonly article: ArticleId
  readonly sign: 1 | -1
  readonly at: Instant
  readonly bearing: Bearing
}

function lessonOf(decision: Decision): Lesson | undefined {
  if (decision.verb === 'forget' || decision.verb === 'release' || !decision.bearing)
    return undefined
  const { verb, article, at, bearing } = decision
  return { article, sign: verb === 'pin' || verb === 'raise' ? 1 : -1, at, bearing }
}
