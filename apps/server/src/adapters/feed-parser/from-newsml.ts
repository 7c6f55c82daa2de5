import type { RawItem } from '@shareet/core/sources'
import {
  childOf,
  childrenOf,
  descend,
  firstWords,
  innerMarkup,
  languageOf,
  wordsOf,
} from './element.ts'
import { rawItem } from './raw-item.ts'
import type { XmlElement } from './read-tree.ts'
import { resolveLink } from './resolve-link.ts'
import { headline, htmlToText, plainOrHtml } from '../../markup/index.ts'

/** The news items of a NewsML-G2 message, or the one that is the document. Packages and concepts have no words of their own. */
export function newsmlItems(root: XmlElement, url: string): readonly RawItem[] {
  const items =
    root.name === 'newsitem'
      ? [root]
      : childrenOf(root, 'itemset').flatMap(set => childrenOf(set, 'newsitem'))
  return items.filter(({ whole }) => whole).flatMap(item => newsItem(item, url) ?? [])
}

function newsItem(item: XmlElement, url: string): RawItem | undefined {
  const meta = childOf(item, 'itemmeta')
  const about = childOf(item, 'contentmeta')
  const status = childOf(meta, 'pubstatus')?.attributes['qcode'] ?? ''
  const urgency = Number(firstWords(about, 'urgency'))
  const content = contentOf(item)
  const title = headline(
    firstWords(about, 'headline') ?? content.title ?? firstWords(meta, 'title') ?? '',
  )
  return rawItem({
    guid: item.attributes['guid'],
    url: childrenOf(meta, 'link')
      .filter(({ attributes: { rel = '' } }) => /canonical|alternate|publicversion/i.test(rel))
      .map(({ attributes }) => resolveLink(attributes['href'], url))
      .find(Boolean),
    title,
    summary: plainOrHtml(firstWords(about, 'description') ?? ''),
    content: content.text,
    published:
      firstWords(about, 'contentcreated') ?? firstWords(meta, 'firstcreated', 'versioncreated'),
    updated: firstWords(meta, 'versioncreated'),
    notBefore: firstWords(meta, 'embargoed'),
    language: childOf(about, 'language')?.attributes['tag'] ?? languageOf(item, item),
    authors: [...childrenOf(about, 'by'), ...childrenOf(about, 'creditline')]
      .map(by => headline(wordsOf(by)).slice(0, 120))
      .filter(Boolean)
      .slice(0, 20),
    origin: headline(wordsOf(descend(meta, 'provider/name'))).slice(0, 120),
    keywords: [...childrenOf(about, 'subject'), ...childrenOf(about, 'keyword')]
      .map(subject => headline(firstWords(subject, 'name') ?? wordsOf(subject)).slice(0, 120))
      .filter(Boolean)
      .slice(0, 20),
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    withdrawn: /cancel|withheld/i.test(status) || undefined,
  })
}

/** The words of the first rendition that has any: XHTML, NITF or plain text. */
function contentOf(item: XmlElement): { readonly title?: string; readonly text: string } {
  for (const set of childrenOf(item, 'contentset')) {
    for (const inline of childrenOf(set, 'inlinexml')) {
      const headed = find(inline, 'hl1') ?? find(inline, 'h1')
      const body = find(inline, 'body.content') ?? find(inline, 'body') ?? inline
      const text = htmlToText(innerMarkup(body))
      if (text !== '') return { text, ...(headed && { title: wordsOf(headed) }) }
    }
    for (const data of childrenOf(set, 'inlinedata')) {
      const text = plainOrHtml(wordsOf(data))
      if (text !== '') return { text }
    }
  }
  return { text: '' }
}

function find(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === local || child.name.endsWith(`:${local}`)) return child
    const inside = find(child, local)
    if (inside) return inside
  }
  return undefined
}
