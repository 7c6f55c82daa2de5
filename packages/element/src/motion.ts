import type { ItemDocument } from '@shareet/protocol'

/** A way to bring items before a viewer: the crawl, or one item at a time. */
export interface Motion {
  /** A new list. What a viewer is reading is not touched; an item that left is not shown again. */
  show(items: readonly ItemDocument[], breaking: readonly string[]): void
  hold(): void
  release(): void
  /** Brings the next (1) or previous (-1) item to where reading begins, and answers it. */
  step(by: 1 | -1): ItemDocument | undefined
  /** The item where reading begins. */
  readonly current: ItemDocument | undefined
  /** Widths, fonts or pace may have changed. */
  fit(): void
  /** Takes everything off. */
  clear(): void
}

/** Makes an item as a node that is not on screen yet. */
export type MakeItem = (item: ItemDocument) => HTMLElement

/** All that is shown of an item, as one text: equal texts look alike. */
export const looksOf = (item: ItemDocument): string =>
  JSON.stringify([
    item.kicker,
    item.line,
    item.attribution,
    item.unconfirmed,
    item.alert.state,
    item.url,
  ])
