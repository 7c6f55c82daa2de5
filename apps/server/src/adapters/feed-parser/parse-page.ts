import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { FeedFailure, ParsedFeed } from '../../ports/index.ts'
import { rawItem } from './raw-item.ts'
import { headline, htmlToText } from '../../markup/index.ts'

/** A plain text or a web page as one report: what an editor drops into a folder. `url` is the file's and its id. */
export function parsePage(
  text: string,
  url: string,
): Result<Omit<ParsedFeed, 'encoding'>, FeedFailure> {
  const isHtml = /^<(!doctype html|\?xml|!--|[a-z][a-z0-9]*[\s>/])/i.test(text)
  const said = isHtml ? pageOf(text) : textOf(text)
  const item = rawItem({ ...said, guid: url })
  if (item.title === undefined && item.content === undefined)
    return failure({ kind: 'not-a-feed', detail: 'The file has no words of a report' })
  return success({
    format: isHtml ? 'html' : 'text',
    title: null,
    language: null,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    site: null,
    hub: null,
    items: [item],
    damaged: false,
  })
}

interface Said {
  readonly title: string | undefined
  readonly content: string
  readonly published?: string | undefined
  readonly language?: string | undefined
}

/** The first line is the headline if it stands alone: a blank line follows. Paragraphs are lines. */
function textOf(text: string): Said {
  const [first = '', second, ...rest] = text.replace(/\r\n?/g, '\n').split('\n')
  return second?.trim() === '' && first.length <= 300
    ? { title: first.trim(), content: rest.join('\n').trim() }
    : { title: undefined, content: text.trim() }
}

function pageOf(html: string): Said {
  const inside = (name: string): string | undefined =>
    new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}\\s*>`, 'i').exec(html)?.[1]
  const heading = headline(inside('h1') ?? '') || headline(inside('title') ?? '')
  const body =
    inside('article') ??
    inside('main') ??
    inside('body') ??
    html.replace(/^[\s\S]*<\/head\s*>/i, '')
  const meta =
    /<meta\b[^>]*(?:article:published_time|name=["']?date["']?)[^>]*>/i.exec(html)?.[0] ?? ''
  return {
    title: heading || undefined,
    content: htmlToText(body.replace(/<h1\b[\s\S]*?<\/h1\s*>/i, '')),
    published: /content\s*=\s*["']([^"']+)/i.exec(meta)?.[1],
    language: /<html\b[^>]*\blang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1],
  }
}
