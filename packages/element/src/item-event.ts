import type { ItemDocument } from '@shareet/protocol'

/** A viewer chose an item. Cancel it to keep the item's address from being opened. */
export class NewsTickerItemEvent extends Event {
  static readonly type = 'news-ticker:item'
  readonly item: ItemDocument

  constructor(item: ItemDocument) {
    super(NewsTickerItemEvent.type, { bubbles: true, composed: true, cancelable: true })
    this.item = item
  }
}
