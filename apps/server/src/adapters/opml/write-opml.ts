import { generateOpml } from 'feedsmith'
import type { ListedFeed } from './read-opml.ts'

/** OPML 2.0 that any reader takes; what OPML has no word for stands in `category`, as `/tier/1,/country/JO`. */
export const writeOpml = (title: string, feeds: readonly ListedFeed[]): string =>
  generateOpml({
    head: { title },
    body: {
      outlines: feeds.map(({ url, name, publisher, language, country, tier }) => {
        const facts = { publisher, country, tier }
        const category = Object.entries(facts)
          .filter(([, value]) => value !== null)
          .map(([key, value]) => `/${key}/${String(value).replaceAll(/[,/]/g, ' ')}`)
          .join(',')
        return {
          type: 'rss',
          text: name,
          title: name,
          xmlUrl: url,
          ...(language !== null && { language }),
          ...(category !== '' && { category }),
        }
      }),
    },
  })
