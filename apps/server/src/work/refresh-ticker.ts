import { refresh } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import { toTickerDocument } from '@shareet/core/publish'
import { changedPlaces } from '@shareet/core/ticker'
import type { Item, Rundown, TickerEvent, TickerPolicy } from '@shareet/core/ticker'
import type { TickerId } from '@shareet/core/values'
import type { TickerDocument, TickerHead } from '@shareet/protocol'
import type { Events } from '../events.ts'
import type { AsRunEnd, AsRunStart, Clock, RundownStore } from '../ports/index.ts'

/** What is on air: as the ticker stage knows it, and as viewers do. */
export interface OnAir {
  readonly rundown: Rundown
  readonly document: TickerDocument
}

export interface TickerSetting {
  readonly id: TickerId
  readonly head: TickerHead
  readonly policy: TickerPolicy
}

/** Takes one ticker to this moment. A change is stored, with its as-run log, before anybody sees it. */
export async function refreshTicker(
  ports: {
    readonly rundowns: RundownStore
    readonly clock: Clock
    readonly events: Events
  },
  newsroom: Newsroom,
  { id, head, policy }: TickerSetting,
  onAir: OnAir,
  besides: Parameters<typeof refresh>[4],
): Promise<OnAir> {
  const { rundown, events } = refresh(newsroom, onAir.rundown, policy, ports.clock.now(), besides)
  if (rundown === onAir.rundown) return onAir
  const document = toTickerDocument(rundown, head, policy.style)
  await ports.rundowns.append({
    ticker: id,
    seq: rundown.seq,
    at: rundown.at,
    document,
    state: rundown,
    off: events.flatMap(toEnd),
    on: events.flatMap(toStart),
    places: changedPlaces(onAir.rundown, rundown),
  })
  for (const event of events) report(ports.events, id, event)
  return { rundown, document }
}

const toStart = (event: TickerEvent): AsRunStart[] =>
  event.kind === 'off' || event.kind === 'held'
    ? []
    : [{ ...wordsOf(event.item), item: event.item.id, story: event.item.story }]

const toEnd = (event: TickerEvent): AsRunEnd[] => {
  if (event.kind === 'on' || event.kind === 'held') return []
  return [{ item: event.item.id, reason: event.kind === 'off' ? event.reason : 'words' }]
}

const wordsOf = (item: Item): { text: string; attribution: string | null } => ({
  text: item.line.text,
  attribution: item.line.attribution?.name ?? null,
})

function report(events: Events, ticker: TickerId, event: TickerEvent): void {
  if (event.kind === 'held')
    return events.storyHeld({ ticker, story: event.held.story, word: event.held.word })
  const { item } = event
  const line = item.line.text
  switch (event.kind) {
    case 'on':
      return events.itemOnAir({
        ticker,
        item: item.id,
        story: item.story,
        line,
        importance: item.weighed.score,
      })
    case 'words':
      return events.itemChanged({ ticker, item: item.id, line, before: event.before.line.text })
    case 'off':
      return events.itemOffAir({ ticker, item: item.id, line, reason: event.reason })
  }
}
