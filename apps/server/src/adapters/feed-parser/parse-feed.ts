import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { FeedBytes, FeedFailure, FeedParser, ParsedFeed } from '../../ports/index.ts'
import { parseLimits } from './limits.ts'
import { parseJson } from './parse-json.ts'
import { parsePage } from './parse-page.ts'
import { parseXml } from './parse-xml.ts'
import { decodeBytes } from '../../markup/index.ts'

/**
 * RSS 0.9x–2.0, RDF, Atom 0.3 and 1.0, JSON Feed, news sitemaps, CAP 1.0–1.2, NewsML-G2, ninjs 1.x–3.x; and from a
 * folder also plain text and HTML, one report a file.
 */
export const feedParser: FeedParser = {
  parse({
    body,
    contentType,
    url,
    encoding = null,
    language = null,
  }: FeedBytes): Result<ParsedFeed, FeedFailure> {
    if (body.length > parseLimits.bodyBytes)
      return fail('too-large', `The document has ${body.length} bytes`)
    const decoded = decodeBytes(body, contentType, encoding)
    if (decoded === undefined)
      return fail('bad-encoding', 'The bytes are in no encoding that could be told')
    const text = decoded.text.replace(/^[\s\0\ufeff]+/, '')
    if (text === '') return fail('empty', 'The document is empty')
    const parsed =
      url.startsWith('file:') && isPage(text)
        ? parsePage(text, url)
        : /^[[{]/.test(text)
          ? parseJson(text, url)
          : parseXml(text, url, language)
    return parsed.ok ? success({ ...parsed.value, encoding: decoded.encoding }) : parsed
  },
}

/** Whether a text is one to read, plain or as a web page, and not a wire in XML or JSON. */
const isPage = (text: string): boolean =>
  !/^[<[{]/.test(text) ||
  /^(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(!doctype\s+html|(html|head|body|main|article|section|div|p|h1|h2)\b)/i.test(
    text,
  )

const fail = (kind: FeedFailure['kind'], detail: string): Result<ParsedFeed, FeedFailure> =>
  failure({ kind, detail })
