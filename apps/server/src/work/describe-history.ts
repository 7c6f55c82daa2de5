import { toHistoryDocument } from '@shareet/core/publish'
import { traceDay } from '@shareet/core/ticker'
import { DAY, instant } from '@shareet/core/values'
import type { Instant, StoryId, TickerId } from '@shareet/core/values'
import type { HistoryDocument } from '@shareet/protocol'
import type { RundownStore } from '../ports/index.ts'

/** Longest time that is told at once. */
const LONGEST_MS = 7 * DAY

/** Where stories stood on a ticker: the last day, or from `from` until before `to`, a week at the longest. */
export async function describeHistory(
  rundowns: Pick<RundownStore, 'asRun' | 'places'>,
  ticker: TickerId,
  asked: { readonly from: Instant | null; readonly to: Instant | null },
  now: Instant,
): Promise<HistoryDocument> {
  const to = asked.to ?? now
  const wanted = asked.from ?? instant(to - DAY)
  const from = instant(Math.min(to, Math.max(wanted, to - LONGEST_MS)))
  const traced = traceDay(await rundowns.places(ticker, from, to), from, to)
  const words = new Map<StoryId, string>()
  for await (const { story, text } of rundowns.asRun(ticker, from, to)) words.set(story, text)
  return toHistoryDocument(ticker, from, to, traced, words)
}
