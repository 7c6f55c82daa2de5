import type { ChangeFrame, TickerDocument } from '@shareet/protocol'

/** What brings a viewer of `before` to `after`, which must be the next number. */
export function changeFrame(before: TickerDocument, after: TickerDocument): ChangeFrame {
  const known = new Map(before.items.map(item => [item.id, JSON.stringify(item)]))
  return {
    kind: 'change',
    seq: after.seq,
    at: after.at,
    order: after.items.map(item => item.id),
    put: after.items.filter(item => known.get(item.id) !== JSON.stringify(item)),
  }
}
