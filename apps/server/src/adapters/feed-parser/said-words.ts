import { Buffer } from 'node:buffer'
import { hasElements, innerMarkup, markupOf, textOf } from './element.ts'
import type { XmlElement } from './read-tree.ts'
import { headline, htmlToText, plain, plainOrHtml } from '../../markup/index.ts'

/** The words of an element as plain text, by what it says of its own type (Atom 0.3 and 1.0) or else as RSS: HTML. */
export function saidWords(element: XmlElement | undefined, dialect: 'rss' | 'atom'): string {
  if (element === undefined) return ''
  const { type: declared, mode } = element.attributes
  const type = declared?.trim().toLowerCase() || undefined
  if (dialect === 'rss' && type === undefined && mode === undefined)
    return htmlToText(markupOf(element))
  if (mode === 'base64' || isBinary(type, mode)) {
    const decoded = Buffer.from(textOf(element), 'base64').toString('utf8')
    return /html|xml/.test(type ?? '') || mode === undefined
      ? htmlToText(decoded)
      : plainOrHtml(decoded)
  }
  if (hasElements(element)) return htmlToText(innerMarkup(element))
  const text = textOf(element)
  if (type === undefined) return plainOrHtml(text)
  if (/html|xml/.test(type)) return type === 'xhtml' ? plain(text) : htmlToText(text)
  if (type === 'text' || type.startsWith('text/')) return plain(text)
  // Pictures, sound and archives have no words; a type that nobody knows is a slip.
  return /^(image|audio|video)\//.test(type) ? '' : plainOrHtml(text)
}

/** The same as one line. */
export const saidLine = (element: XmlElement | undefined, dialect: 'rss' | 'atom'): string =>
  dialect === 'rss' && element !== undefined && element.attributes['type'] === undefined
    ? headline(markupOf(element))
    : saidWords(element, dialect).replace(/\s+/g, ' ').trim()

/** Atom content of another media type is base64 (RFC 4287, 4.1.3.3), as pictures are; those have no words. */
const isBinary = (type: string | undefined, mode: string | undefined): boolean =>
  mode === undefined && type !== undefined && type === 'application/octet-stream'
