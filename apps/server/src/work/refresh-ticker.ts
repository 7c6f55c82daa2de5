import { reconsider, refresh } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import { toTickerDocument } from '@shareet/core/publish'
import type { Regrouping, StoryEvent } from '@shareet/core/stories'
import type { Item, Rundown, TickerEvent, TickerPolicy } from '@shareet/core/ticker'
import type { TickerId } from '@shareet/core/values'
import type { TickerDocument, TickerHead } from '@shareet/protocol'
import type { Events } from '../events.ts'
import type { ArticleStore, AsRunEnd, AsRunStart, Clock, RundownStore } from '../ports/index.ts'

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

/**
 * Takes the ticker to this moment. A change is stored, with its as-run log, before anybody sees it, and so is what was
 * merged or split: after a restart its articles are where they were.
 */
export async function refreshTicker(
  ports: {
    readonly articles: Pick<ArticleStore, 'move'>
    readonly rundowns: RundownStore
    readonly clock: Clock
    readonly events: Events
  },
  newsroom: Newsroom,
  { id, head, policy }: TickerSetting,
  onAir: OnAir,
): Promise<OnAir> {
  const at = ports.clock.now()
  const regrouped = reconsider(newsroom).filter(isRegrouping)
  if (regrouped.length > 0) await ports.articles.move(regrouped.map(each => ({ ...each, at })))
  const { rundown, events } = refresh(newsroom, onAir.rundown, policy, ports.clock.now())
  if (rundown === onAir.rundown) return onAir
  const document = toTickerDocument(rundown, head)
  await ports.rundowns.append({
    ticker: id,
    seq: rundown.seq,
    at: rundown.at,
    document,
    state: rundown,
    off: events.flatMap(toEnd),
    on: events.flatMap(toStart),
  })
  for (const event of events) report(ports.events, event)
  return { rundown, document }
}

const isRegrouping = (event: StoryEvent): event is Regrouping =>
  event.kind === 'merged' || event.kind === 'split'

const toStart = (event: TickerEvent): AsRunStart[] =>
  event.kind === 'off'
    ? []
    : [{ ...wordsOf(event.item), item: event.item.id, story: event.item.story }]

const toEnd = (event: TickerEvent): AsRunEnd[] => {
  if (event.kind === 'on') return []
  return [{ item: event.item.id, reason: event.kind === 'off' ? event.reason : 'words' }]
}

const wordsOf = (item: Item): { text: string; attribution: string | null } => ({
  text: item.line.text,
  attribution: item.line.attribution?.name ?? null,
})

function report(events: Events, event: TickerEvent): void {
  const { item } = event
  const line = item.line.text
  switch (event.kind) {
    case 'on':
      return events.itemOnAir({
        item: item.id,
        story: item.story,
        line,
        importance: item.weighed.score,
      })
    case 'words':
      return events.itemChanged({ item: item.id, line, before: event.before.line.text })
    case 'off':
      return events.itemOffAir({ item: item.id, line, reason: event.reason })
  }
}
