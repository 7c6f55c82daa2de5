import type { ChangeFrame, ItemDocument, SnapshotFrame, TickerDocument } from '@shareet/protocol'

/**
 * What a frame makes of the rundown a viewer holds: the next `document`, nothing for an `old` frame, or a `gap` that only a
 * snapshot can close while the last right list stays on screen.
 */
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

  const known = new Map<string, ItemDocument>()
  for (const item of [...document.items, ...frame.put]) known.set(item.id, item)
  const items: ItemDocument[] = []
  for (const id of frame.order) {
    const item = known.get(id)
    // Taken out, so that an id named twice is as unknown as one never sent.
    if (!item || !known.delete(id)) return { kind: 'gap' }
    items.push(item)
  }
  return { kind: 'document', document: { ...document, seq: frame.seq, at: frame.at, items } }
}
