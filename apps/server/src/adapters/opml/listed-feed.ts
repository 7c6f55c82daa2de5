import type { Source } from '@shareet/core/sources'
import type { ListedFeed } from './read-opml.ts'

/** A source as a list of feeds has it. */
export const listedFeed = ({ source }: { readonly source: Source }): ListedFeed => ({
  url: source.url,
  name: source.name,
  publisher: source.publisher.id,
  language: source.language,
  country: source.publisher.country,
  tier: source.publisher.tier,
})
