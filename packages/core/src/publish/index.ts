export { changeFrame } from './change-frame.ts'
export { toRss } from './to-rss.ts'
export { toStoryDocument } from './to-story-document.ts'
export { toTickerDocument } from './to-ticker-document.ts'
