import type { RawItem } from '@shareet/core/sources'
import { isRecord, lists, words } from './json-value.ts'
import { rawItem } from './raw-item.ts'
import { resolveLink } from './resolve-link.ts'
import { headline, htmlToText, plainOrHtml } from '../../markup/index.ts'

type Ninjs = Readonly<Record<string, unknown>>

const KEYS = ['headline', 'headlines', 'body_text', 'body_html', 'body_xhtml', 'bodies', 'slugline']

/** Whether an object says what a ninjs item says. */
export const isNinjs = (item: unknown): item is Ninjs =>
  isRecord(item) && KEYS.some(key => key in item)

/** Items of ninjs 1.x (flat) to 3.x (lists with roles). Pictures, packages and the like without words are none. */
export function ninjsItem(item: Ninjs, url: string): RawItem | undefined {
  const title = headline(
    chosen(item, 'headlines', /main/i) ?? words(item, 'headline') ?? words(item, 'title') ?? '',
  )
  const body =
    words(item, 'body_text') ??
    chosen(item, 'bodies', /main|body/i) ??
    words(item, 'body_html') ??
    words(item, 'body_xhtml')
  const summary =
    words(item, 'description_text') ??
    chosen(item, 'descriptions', /summary|lead|main/i) ??
    words(item, 'description_html')
  if (title === '' && body === undefined) return undefined
  const urgency = Number(item['urgency'])
  const uri = words(item, 'uri')
  return rawItem({
    guid: uri ?? words(item, 'guid'),
    url:
      resolveLink(
        words(item, 'canonicalUrl') ?? words(item, 'canonicalurl') ?? words(item, 'url'),
        url,
      ) ?? (/^https?:/i.test(uri ?? '') ? uri : undefined),
    title,
    summary: plainOrHtml(summary ?? ''),
    content:
      body === undefined ? '' : /<[a-z][^>]*>/i.test(body) ? htmlToText(body) : plainOrHtml(body),
    published:
      words(item, 'firstcreated') ??
      words(item, 'firstCreated') ??
      words(item, 'contentcreated') ??
      words(item, 'contentCreated') ??
      words(item, 'versioncreated') ??
      words(item, 'versionCreated'),
    updated: words(item, 'versioncreated') ?? words(item, 'versionCreated'),
    notBefore: words(item, 'embargoed'),
    language: words(item, 'language'),
    authors: [words(item, 'byline'), chosen(item, 'bylines', /./)].flatMap(by =>
      by === undefined ? [] : headline(by).slice(0, 120),
    ),
    origin:
      words(item, 'copyrightholder') ?? words(item, 'copyrightHolder') ?? named(item, 'infosource'),
    keywords: [...lists(item, 'subject'), ...lists(item, 'subjects')]
      .flatMap(subject => (isRecord(subject) ? (words(subject, 'name') ?? []) : []))
      .map(name => name.slice(0, 120))
      .slice(0, 20),
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    withdrawn:
      /cancel|withheld/i.test(words(item, 'pubstatus') ?? words(item, 'pubStatus') ?? '') ||
      undefined,
  })
}

/** The value in a list of valued entries, one of the wanted role first. */
function chosen(item: Ninjs, key: string, role: RegExp): string | undefined {
  const entries = lists(item, key)
    .filter(isRecord)
    .filter(entry => words(entry, 'value') !== undefined)
  const entry = entries.find(each => role.test(words(each, 'role') ?? '')) ?? entries[0]
  return entry && words(entry, 'value')
}

function named(item: Ninjs, key: string): string | undefined {
  const [first] = lists(item, key)
  return isRecord(first) ? words(first, 'name') : undefined
}
