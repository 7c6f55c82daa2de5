import type { RawItem, Source } from '../sources/index.ts'
import { articleId, digest } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import type { Article } from './article.ts'
import { canonicalUrl } from './canonical-url.ts'
import { plainText } from './plain-text.ts'
import type { ArticlePolicy } from './policy.ts'
import { trustDate } from './trust-date.ts'

/** What a feed entry turned out to be. */
export type Filing =
  | { readonly kind: 'new'; readonly article: Article }
  | { readonly kind: 'revised'; readonly article: Article; readonly before: Article }
  | { readonly kind: 'unchanged'; readonly article: Article }
  | { readonly kind: 'dropped'; readonly reason: 'no-words' | 'too-old' }

/** The names an entry may be known by: its canonical address, and its id within its source. */
export interface ArticleKeys {
  readonly url: string | null
  readonly guid: string | null
}

export const keysOf = (raw: RawItem): ArticleKeys => ({
  url: canonicalUrl(raw.url),
  guid: raw.guid?.trim().slice(0, 500) || null,
})

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
  const text = joinText(raw, policy)
  if (title === '' && text === '') return { kind: 'dropped', reason: 'no-words' }
  const words = digest(`${title}\n${text}`)
  if (known) {
    if (known.digest === words || known.source !== source.id)
      return { kind: 'unchanged', article: known }
    const article: Article = { ...known, title, text, digest: words, revision: known.revision + 1 }
    return { kind: 'revised', article, before: known }
  }
  const { published, publishedTrust } = trustDate(raw.published, now, policy)
  if (now - published > policy.oldestMs) return { kind: 'dropped', reason: 'too-old' }
  const keys = keysOf(raw)
  const article: Article = {
    id: articleId(digest(keys.url ?? `${source.id} ${keys.guid ?? words}`)),
    source: source.id,
    publisher: source.publisher,
    url: keys.url,
    title,
    text,
    published,
    publishedTrust,
    firstSeen: now,
    revision: 0,
    digest: words,
    declaredLanguage: raw.language ?? source.language,
  }
  return { kind: 'new', article }
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
