import type { ChangeFrame, ItemDocument, SnapshotFrame, TickerDocument } from '@shareet/protocol'

/** What became of a viewer's rundown: the next one, no change for an old frame, or a gap that only a snapshot can close. */
export type Applied =
  | { readonly kind: 'document'; readonly document: TickerDocument }
  | { readonly kind: 'old' }
  | { readonly kind: 'gap' }

/** Takes a rundown to the next number. It never makes a wrong list: what does not fit exactly is a gap. */
export function applyFrame(
  document: TickerDocument | undefined,
  frame: SnapshotFrame | ChangeFrame,
): Applied {
  if (frame.kind === 'snapshot') return { kind: 'document', document: frame.document }
  if (!document || frame.seq > document.seq + 1) return { kind: 'gap' }
  if (frame.seq <= document.seq) return { kind: 'old' }
  const items = new Map([...document.items, ...frame.put].map(item => [item.id, item]))
  const ordered = frame.order
    .map(id => items.get(id))
    .filter((item): item is ItemDocument => item !== undefined)
  if (ordered.length !== frame.order.length) return { kind: 'gap' }
  return {
    kind: 'document',
    document: { ...document, seq: frame.seq, at: frame.at, items: ordered },
  }
}
