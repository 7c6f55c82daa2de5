import type { RawItem } from '@shareet/core/sources'
import { childOf, childrenOf, descend, firstWords, wordsOf } from './element.ts'
import { rawItem } from './raw-item.ts'
import type { XmlElement } from './read-tree.ts'
import { resolveLink } from './resolve-link.ts'
import { headline } from '../../markup/index.ts'

/** Pages of a news sitemap: those that it calls news and gives a title. Other pages have no words for a ticker. */
export const sitemapItems = (urlset: XmlElement, url: string): readonly RawItem[] =>
  childrenOf(urlset, 'url').flatMap(page => {
    const news = childOf(page, 'news:news')
    const title = headline(firstWords(news, 'news:title') ?? '')
    if (!news || !page.whole || title === '') return []
    const publication = childOf(news, 'news:publication')
    return rawItem({
      url: resolveLink(firstWords(page, 'loc'), url),
      title,
      published: firstWords(news, 'news:publication_date'),
      updated: firstWords(page, 'lastmod'),
      language: firstWords(publication, 'news:language'),
      origin: headline(firstWords(publication, 'news:name') ?? '').slice(0, 120),
      keywords: (firstWords(news, 'news:keywords') ?? '')
        .split(/[,،;]/)
        .map(headline)
        .filter(Boolean)
        .slice(0, 20),
      image: resolveLink(wordsOf(descend(page, 'image:image/image:loc')) || undefined, url),
    })
  })
