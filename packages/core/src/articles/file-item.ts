import type { RawItem, Source } from '../sources/index.ts'
import { articleId, digest } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import type { Article, ArticleDetails } from './article.ts'
import { canonicalUrl, urlKey } from './canonical-url.ts'
import { plainText } from './plain-text.ts'
import type { ArticlePolicy } from './policy.ts'
import { parseDate } from './parse-date.ts'
import { trustDate } from './trust-date.ts'

/** What a feed entry turned out to be. */
export type Filing =
  | { readonly kind: 'new'; readonly article: Article }
  | { readonly kind: 'revised'; readonly article: Article; readonly before: Article }
  | { readonly kind: 'unchanged'; readonly article: Article }
  /** Known already from another source, which is now remembered too. */
  | { readonly kind: 'joined'; readonly article: Article }
  | { readonly kind: 'dropped'; readonly reason: DropReason }

/** `withdrawn`: taken back by its publisher. `embargoed`: not to be published yet; it is filed when it comes again. */
export type DropReason = 'no-words' | 'too-old' | 'withdrawn' | 'embargoed' | 'expired'

/** The names an entry may be known by: the key of its address (`urlKey`), and its id within its source. */
export interface ArticleKeys {
  readonly url: string | null
  readonly guid: string | null
}

export function keysOf(raw: RawItem): ArticleKeys {
  const address = canonicalUrl(raw.url)
  return {
    url: address === null ? null : urlKey(address),
    guid: raw.guid?.trim().slice(0, 500) || null,
  }
}

/**
 * Files one entry: the one definition of "same article". `known` is the article already filed under one of its keys.
 * Only the source that first brought an article revises it; through another feed it is the same article, unchanged.
 */
export function fileItem(
  raw: RawItem,
  source: Source,
  known: Article | undefined,
  policy: ArticlePolicy,
  now: Instant,
): Filing {
  const title = plainText(raw.title ?? '', policy.titleLimit).replaceAll('\n', ' ')
  // A feed that gives a teaser does not take back what was read from the page.
  const fullText = known?.details?.fullText === true && !raw.fullText
  const text = fullText ? known.text : joinText(raw, policy)
  if (title === '' && text === '') return { kind: 'dropped', reason: 'no-words' }
  const words = digest(`${title}\n${text}`)
  if (known) {
    if (known.source !== source.id) return joined(known, source, policy)
    if (known.digest === words || raw.withdrawn) return { kind: 'unchanged', article: known }
    const article: Article = {
      ...known,
      title,
      text,
      digest: words,
      revision: known.revision + 1,
      ...(raw.fullText && { details: { ...known.details, fullText: true } }),
    }
    return { kind: 'revised', article, before: known }
  }
  if (raw.withdrawn) return { kind: 'dropped', reason: 'withdrawn' }
  if (isAfter(raw.notBefore, now)) return { kind: 'dropped', reason: 'embargoed' }
  if (raw.expires !== undefined && !isAfter(raw.expires, now) && parseDate(raw.expires))
    return { kind: 'dropped', reason: 'expired' }
  const { published, publishedTrust } = trustDate(raw.published ?? raw.updated, now, policy)
  if (now - published > policy.oldestMs) return { kind: 'dropped', reason: 'too-old' }
  const keys = keysOf(raw)
  const article: Article = {
    id: articleId(digest(keys.url ?? `${source.id} ${keys.guid ?? words}`)),
    source: source.id,
    publisher: source.publisher,
    url: canonicalUrl(raw.url),
    title,
    text,
    published,
    publishedTrust,
    firstSeen: now,
    revision: 0,
    digest: words,
    declaredLanguage: raw.language ?? source.language,
    ...detailsOf(raw),
  }
  return { kind: 'new', article }
}

function joined(known: Article, source: Source, { alsoFromLimit }: ArticlePolicy): Filing {
  const alsoFrom = known.alsoFrom ?? []
  return alsoFrom.includes(source.id) || alsoFrom.length >= alsoFromLimit
    ? { kind: 'unchanged', article: known }
    : { kind: 'joined', article: { ...known, alsoFrom: [...alsoFrom, source.id] } }
}

function isAfter(written: string | undefined, now: Instant): boolean {
  const at = written === undefined ? undefined : parseDate(written)
  return at !== undefined && at > now
}

const DETAILS = [
  'authors',
  'keywords',
  'image',
  'origin',
  'position',
  'urgency',
  'expires',
  'alert',
] as const

function detailsOf(raw: RawItem): { details?: ArticleDetails } {
  const said = DETAILS.filter(name => raw[name] !== undefined)
  if (said.length === 0) return {}
  return { details: Object.fromEntries(said.map(name => [name, raw[name]])) }
}

/** Many feeds repeat the lead as the first paragraph of the text: it is kept once. */
function joinText(raw: RawItem, policy: ArticlePolicy): string {
  const summary = plainText(raw.summary ?? '', policy.textLimit)
  const content = plainText(raw.content ?? '', policy.textLimit)
  if (content === '') return summary
  const opening = summary.slice(0, 60)
  return summary === '' || content.includes(opening)
    ? content
    : `${summary}\n${content}`.slice(0, policy.textLimit)
}
