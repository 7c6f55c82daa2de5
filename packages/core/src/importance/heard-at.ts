import type { Report } from '../stories/index.ts'
import type { Instant } from '../values/index.ts'

/** When a report can have been read here, so that a backdated item does not look slow, nor a future one early. */
export const heardAt = ({ article }: Report): Instant =>
  article.published < article.firstSeen ? article.published : article.firstSeen
