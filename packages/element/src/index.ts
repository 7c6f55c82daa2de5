export { NewsTicker } from './news-ticker.ts'
export { NewsTickerItemEvent } from './item-event.ts'
