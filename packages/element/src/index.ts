export { NewsTickerItemEvent } from './item-event.ts'
export { NewsTicker } from './news-ticker.ts'
