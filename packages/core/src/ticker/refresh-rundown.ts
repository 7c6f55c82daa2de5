import type { Watch } from '../importance/index.ts'
import type { Story } from '../stories/index.ts'
import { digest, itemId } from '../values/index.ts'
import type { ArticleId, Instant, TickerId } from '../values/index.ts'
import { choose } from './choose.ts'
import type { Candidate } from './choose.ts'
import type { Item, Rundown, TickerEvent } from './item.ts'
import { makeLine } from './line/index.ts'
import type { Line } from './line/index.ts'
import type { TickerPolicy } from './policy.ts'

/** Most publishers that an item names; the rest are counted. */
const NAMED_PUBLISHERS = 30

/**
 * The rundown after this moment, with what went on and off air. The same rundown object comes back when nothing
 * changed; otherwise its number has grown by one. A story for which no line can be made is not put on air.
 */
export function refreshRundown(
  rundown: Rundown,
  candidates: readonly Candidate[],
  watch: Watch,
  sameEvent: (a: Story, b: Story) => boolean,
  policy: TickerPolicy,
  now: Instant,
): { readonly rundown: Rundown; readonly events: readonly TickerEvent[] } {
  const { chosen, left, bar } = choose(rundown.items, candidates, sameEvent, policy, now)
  const before = new Map(rundown.items.map(item => [item.story, item]))
  const events: TickerEvent[] = []
  const items: Item[] = []
  for (const candidate of chosen) {
    const onAir = before.get(candidate.story.id)
    const item = onAir
      ? keepOnAir(onAir, candidate, policy, now)
      : putOnAir(rundown.ticker, candidate, bar, policy, now)
    if (!item) continue
    if (!onAir) events.push({ kind: 'on', item, at: now })
    else if (item.line !== onAir.line) events.push({ kind: 'words', item, before: onAir, at: now })
    items.push(item)
  }
  for (const item of rundown.items) {
    const reason = left.get(item.story)
    if (reason !== undefined) events.push({ kind: 'off', item, at: now, reason })
  }
  const same =
    watch === rundown.watch &&
    items.length === rundown.items.length &&
    items.every((item, index) => item === rundown.items[index])
  return same
    ? { rundown, events }
    : { rundown: { ...rundown, seq: rundown.seq + 1, at: now, items, watch }, events }
}

function putOnAir(
  ticker: TickerId,
  candidate: Candidate,
  bar: number,
  policy: TickerPolicy,
  now: Instant,
): Item | undefined {
  const { story, weighed } = candidate
  const line = makeLine(story, { maxGraphemes: policy.lineGraphemes })
  if (line.text === '') return undefined
  return {
    id: itemId(digest(`${ticker} ${story.id} ${now}`)),
    story: story.id,
    line,
    lineRevision: revisionOf(story, line.from.article),
    wordsSince: now,
    since: now,
    entered: { score: weighed.score, bar },
    weighed,
    ...figures(story, line),
  }
}

/** An item follows its story in steps that a viewer would call news: corrected words, a report more, a point more. */
function keepOnAir(
  item: Item,
  { story, weighed }: Candidate,
  policy: TickerPolicy,
  now: Instant,
): Item {
  const offered = makeLine(story, {
    maxGraphemes: policy.lineGraphemes,
    current: item.line.from.article,
  })
  const corrected = revisionOf(story, item.line.from.article) !== item.lineRevision
  const newWords = !sameWords(offered, item.line)
  const take = newWords && (corrected || now - item.wordsSince >= policy.minimumWordsMs)
  const line = take ? offered : item.line
  const next = figures(story, line)
  const moved =
    take ||
    next.reports !== item.reports ||
    next.publishers.length !== item.publishers.length ||
    weighed.breaking !== item.weighed.breaking ||
    weighed.alert?.state !== item.weighed.alert?.state ||
    weighed.alert?.retracted !== item.weighed.alert?.retracted ||
    weighed.unconfirmed !== item.weighed.unconfirmed ||
    weighed.urgency !== item.weighed.urgency ||
    Math.abs(weighed.score - item.weighed.score) >= policy.scoreStep
  if (!moved) return item
  return {
    ...item,
    ...next,
    line,
    weighed,
    ...(take && { wordsSince: now, lineRevision: revisionOf(story, line.from.article) }),
  }
}

const sameWords = (a: Line, b: Line): boolean =>
  a.text === b.text && a.attribution?.name === b.attribution?.name && a.kicker === b.kicker

const revisionOf = (story: Story, id: ArticleId): number =>
  story.reports.find(({ article }) => article.id === id)?.article.revision ?? 0

function figures(
  story: Story,
  line: Line,
): Pick<Item, 'reports' | 'publishers' | 'firstReport' | 'lastReport' | 'url'> {
  const publishers = new Map<string, Item['publishers'][number]>()
  for (const { article, copyOf } of story.reports)
    if (copyOf === null && publishers.size < NAMED_PUBLISHERS)
      publishers.set(article.publisher.id, {
        id: article.publisher.id,
        name: article.publisher.name,
      })
  return {
    reports: story.reports.length,
    publishers: [...publishers.values()],
    firstReport: story.firstReport,
    lastReport: story.lastReport,
    url: story.reports.find(({ article }) => article.id === line.from.article)?.article.url ?? null,
  }
}
