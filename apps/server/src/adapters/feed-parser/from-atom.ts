import type { RawItem } from '@shareet/core/sources'
import type { parseAtomFeed } from 'feedsmith'
import { htmlToText, plain, plainOrHtml } from './html-to-text.ts'
import { rawItem } from './raw-item.ts'
import { baseOf, resolveLink } from './resolve-link.ts'

type AtomFeed = ReturnType<typeof parseAtomFeed<string>>
type AtomEntry = NonNullable<AtomFeed['entries']>[number]
type AtomText = Pick<NonNullable<AtomEntry['title']>, 'value' | 'type'>

export const atomItems = (feed: AtomFeed, url: string): readonly RawItem[] =>
  (feed.entries ?? []).map(entry => {
    const base = baseOf(url, feed.xml?.base, entry.xml?.base)
    return rawItem({
      guid: entry.id,
      url: resolveLink(linkOf(entry), base),
      title: titleOf(entry.title ?? { value: entry.media?.groups?.[0]?.title?.value ?? '' }),
      summary: textOf(
        entry.summary ?? { value: entry.media?.groups?.[0]?.description?.value ?? '' },
      ),
      content: textOf(entry.content),
      published: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
      language: entry.title?.xml?.lang ?? entry.xml?.lang,
    })
  })

/** The page of the entry: an alternate link, an HTML one before others. */
function linkOf(entry: AtomEntry): string | undefined {
  const alternates = (entry.links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate')
  const page = alternates.find(({ type }) => type === 'text/html') ?? alternates[0]
  return page?.href ?? (/^https?:\/\//i.test(entry.id ?? '') ? entry.id : undefined)
}

const titleOf = (title: Partial<AtomText>): string | undefined =>
  textOf(title)?.replaceAll('\n', ' ')

/** Pictures and other media have no words. */
function textOf({ value = '', type }: Partial<AtomText> = {}): string | undefined {
  if (type === undefined) return plainOrHtml(value)
  if (/html/i.test(type)) return htmlToText(value)
  return type === 'text' || type.startsWith('text/') ? plain(value) : undefined
}
