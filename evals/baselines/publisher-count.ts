import type { Story } from '@shareet/core/stories'

/** Independent publishers of a story: those with a report of their own. */
export const publisherCount = ({ reports }: Story): number =>
  new Set(
    reports.filter(({ copyOf }) => copyOf === null).map(({ article }) => article.publisher.id),
  ).size
