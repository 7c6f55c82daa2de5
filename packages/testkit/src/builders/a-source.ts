import type { Publisher, Source } from '@shareet/core/sources'
import { publisherId, sourceId } from '@shareet/core/values'

/** An established outlet without a known home; name what your case is about. */
export const aPublisher = (overrides: Partial<Publisher> = {}): Publisher => ({
  id: publisherId('harbour-courier'),
  name: 'The Harbour Courier',
  country: null,
  tier: 2,
  ...overrides,
})

/** The one feed of `aPublisher`. */
export const aSource = (overrides: Partial<Source> = {}): Source => ({
  id: sourceId('harbour-courier'),
  url: 'https://harbour-courier.example/feed.xml',
  name: 'The Harbour Courier',
  publisher: aPublisher(),
  language: 'en',
  ...overrides,
})
