import { Readability } from '@mozilla/readability'
import { failure, success } from '@shareet/core/values'
import type { RawItem } from '@shareet/core/sources'
import type { Result } from '@shareet/core/values'
import { parseHTML } from 'linkedom'

/** What we use of an HTML document: linkedom describes its own with the browser's types, which a server has not. */
interface HtmlNode {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  append(text: string): void
  replaceWith(text: string): void
  remove(): void
}

interface HtmlDocument {
  readonly body: HtmlNode
  querySelector(selector: string): HtmlNode | null
  querySelectorAll(selector: string): Iterable<HtmlNode>
}

function documentOf(html: string): HtmlDocument {
  // Its own types are the browser's, which do not resolve on a server.
  const parse: unknown = parseHTML
  return (parse as (html: string) => { document: HtmlDocument })(html).document
}

/** Largest file that `shareet read` takes, in bytes. */
export const DOCUMENT_LIMIT = 5_000_000

/** One report out of a plain text, ninjs or HTML file; the failure is a sentence that says what to do. */
export function readDocument(name: string, body: string): Result<RawItem, string> {
  const start = body.trimStart()
  if (start === '') return failure(`${name} is empty. Give a text, ninjs or HTML file.`)
  if (start.startsWith('{')) return readNinjs(name, start)
  if (/^<(!doctype html|html|head|body|article|main|\?xml|p|div|h1)\b/i.test(start))
    return readHtml(name, start)
  return success(readPlainText(start))
}

/**
 * A plain text: its first line is the headline if it stands alone (a blank line follows), else there is none.
 * Paragraphs are lines.
 */
function readPlainText(text: string): RawItem {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const [first = '', second] = lines
  const headed = second?.trim() === '' && first.length <= 300
  return headed ? { title: first, content: lines.slice(2).join('\n') } : { content: text }
}

/** ninjs 1.x–3.x: the headline and body in their flat or listed form. */
function readNinjs(name: string, text: string): Result<RawItem, string> {
  let item: unknown
  try {
    item = JSON.parse(text)
  } catch (fault) {
    return failure(
      `${name} begins like JSON but is not: ${fault instanceof Error ? fault.message : String(fault)}.`,
    )
  }
  if (typeof item !== 'object' || item === null) return failure(`${name} is not a ninjs object.`)
  const of = (key: string): unknown => (item as Record<string, unknown>)[key]
  const words = (key: string): string | undefined => {
    const value = of(key)
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const listed = (key: string): string | undefined => {
    const list = of(key)
    const values = Array.isArray(list) ? list : []
    const found = values.find(
      (each): each is { value: string } =>
        typeof each === 'object' &&
        each !== null &&
        typeof (each as { value?: unknown }).value === 'string',
    )
    return found?.value
  }
  const title = listed('headlines') ?? words('headline') ?? words('title')
  const html = words('body_html') ?? words('body_xhtml')
  const content = words('body_text') ?? listed('bodies') ?? html
  if (title === undefined && content === undefined)
    return failure(
      `${name} has neither a headline nor a body: expected "headline(s)", "body_text" or "bodies" of ninjs.`,
    )
  const published = words('firstCreated') ?? words('versioncreated') ?? words('versionCreated')
  const language = words('language')
  const url = words('uri')
  return success({
    ...(title !== undefined && { title }),
    ...(content !== undefined && {
      content: /<[a-z][^>]*>/i.test(content) ? textOf(content) : content,
    }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
  })
}

function readHtml(name: string, html: string): Result<RawItem, string> {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const document = documentOf(whole)
  const published = document
    .querySelector('meta[property="article:published_time"], meta[name="date"]')
    ?.getAttribute('content')
  const heading = document.querySelector('h1')?.textContent?.trim()
  const article = new Readability(document, {
    charThreshold: 100,
  }).parse()
  const content = article?.content ? textOf(article.content) : textOf(html)
  const title = heading || article?.title || undefined
  if (content === '' && title === undefined)
    return failure(`${name} is HTML without a report in it.`)
  return success({
    ...(title !== undefined && { title }),
    content,
    ...(published && { published }),
  })
}

/** The words of HTML, a line a block. */
function textOf(html: string): string {
  const document = documentOf(`<!doctype html><html><body>${html}</body></html>`)
  for (const unseen of document.querySelectorAll('script, style, template, noscript'))
    unseen.remove()
  for (const stop of document.querySelectorAll('br')) stop.replaceWith('\n')
  for (const block of document.querySelectorAll('p, div, li, h1, h2, h3, h4, tr, blockquote'))
    block.append('\n')
  return (document.body.textContent ?? '').trim()
}
