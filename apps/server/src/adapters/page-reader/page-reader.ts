import type { PageReader } from '../../ports/index.ts'
import { decodeBytes, htmlToText } from '../../markup/index.ts'

/** Larger pages are hardly reports, and finding one in them takes long. */
const MOST_BYTES = 2_000_000
/** Elements beyond which a page is not read. */
const MOST_ELEMENTS = 30_000

export const pageReader: PageReader = {
  async read({ body, contentType }) {
    if (body.length > MOST_BYTES || !/html/i.test(contentType ?? 'html')) return undefined
    const html = decodeBytes(body, contentType, null)?.text
    if (html === undefined) return undefined
    const [{ Readability }, { parseHTML }] = await Promise.all([
      import('@mozilla/readability'),
      import('linkedom'),
    ])
    try {
      // Its own types are the browser's, which do not resolve on a server.
      const parse = parseHTML as unknown as (html: string) => { document: never }
      const { document } = parse(html)
      const article = new Readability<string>(document, { maxElemsToParse: MOST_ELEMENTS }).parse()
      return htmlToText(article?.content ?? '') || undefined
    } catch {
      // Readability throws for pages of great length and for some that are damaged.
      return undefined
    }
  },
}
