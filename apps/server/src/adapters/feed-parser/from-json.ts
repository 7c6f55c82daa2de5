import type { RawItem } from '@shareet/core/sources'
import type { parseJsonFeed } from 'feedsmith'
import { htmlToText, plain } from './html-to-text.ts'
import { rawItem } from './raw-item.ts'
import { resolveLink } from './resolve-link.ts'

type JsonFeed = ReturnType<typeof parseJsonFeed<string>>

export const jsonItems = (feed: JsonFeed, url: string): readonly RawItem[] =>
  (feed.items ?? []).map(item =>
    rawItem({
      guid: item.id,
      url: resolveLink(item.url, url) ?? resolveLink(item.external_url, url),
      title: plain(item.title ?? '').replaceAll('\n', ' '),
      summary: plain(item.summary ?? ''),
      content:
        item.content_html === undefined
          ? plain(item.content_text ?? '')
          : htmlToText(item.content_html),
      published: item.date_published ?? item.date_modified,
      language: item.language,
    }),
  )
