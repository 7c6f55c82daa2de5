import type { RawItem } from '@shareet/core/sources'
import { isRecord, lists, words } from './json-value.ts'
import { rawItem } from './raw-item.ts'
import { resolveLink } from './resolve-link.ts'
import { headline, htmlToText, plain, plainOrHtml } from '../../markup/index.ts'

/** Items of a JSON Feed 1.0 or 1.1. */
export const jsonFeedItems = (items: readonly unknown[], url: string): readonly RawItem[] =>
  items.filter(isRecord).map(item => jsonFeedItem(item, url))

function jsonFeedItem(item: Readonly<Record<string, unknown>>, url: string): RawItem {
  const authors = [...lists(item, 'authors'), item['author']].filter(isRecord)
  const html = words(item, 'content_html')
  return rawItem({
    guid: words(item, 'id') ?? (typeof item['id'] === 'number' ? String(item['id']) : undefined),
    url: resolveLink(words(item, 'url'), url) ?? resolveLink(words(item, 'external_url'), url),
    title: headline(words(item, 'title') ?? ''),
    summary: plainOrHtml(words(item, 'summary') ?? ''),
    content: html === undefined ? plain(words(item, 'content_text') ?? '') : htmlToText(html),
    published: words(item, 'date_published'),
    updated: words(item, 'date_modified'),
    language: words(item, 'language'),
    authors: authors.flatMap(author => words(author, 'name') ?? []).slice(0, 20),
    keywords: lists(item, 'tags')
      .filter(tag => typeof tag === 'string')
      .map(tag => tag.slice(0, 120))
      .slice(0, 20),
    image: resolveLink(words(item, 'image') ?? words(item, 'banner_image'), url),
  })
}
