import type { NewsTickerItemEvent } from './item-event.ts'
import { NewsTicker } from './news-ticker.ts'

/** Registers `<news-ticker>` for a page; importing it is what a script tag does. */
if (!customElements.get('news-ticker')) customElements.define('news-ticker', NewsTicker)

declare global {
  interface HTMLElementTagNameMap {
    'news-ticker': NewsTicker
  }
  interface HTMLElementEventMap {
    'news-ticker:item': NewsTickerItemEvent
  }
}
