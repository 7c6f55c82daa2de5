export type { ListedFeed, OpmlList } from './read-opml.ts'
export { readOpml } from './read-opml.ts'
export { writeOpml } from './write-opml.ts'
export { listedFeed } from './listed-feed.ts'
