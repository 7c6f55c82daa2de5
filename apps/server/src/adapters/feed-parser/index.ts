export { feedParser } from './parse-feed.ts'
