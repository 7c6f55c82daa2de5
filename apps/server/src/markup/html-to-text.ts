import { Parser } from 'htmlparser2'
import { markupLimits } from './limits.ts'
import { mendSigns } from './mend-signs.ts'

/** Elements that end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)

/** Elements whose words are not the report's. */
const SILENT: ReadonlySet<string> = new Set(
  'audio button figcaption head math noscript script select style svg template title video'.split(
    ' ',
  ),
)

const MARKUP = /<\/?[a-z][^<>]*>|<!--/i
/** Elements that a writer hardly means literally. */
const ESCAPED_MARKUP = /<\/?(?:p|br|div|span|a|img|b|i|em|strong|ul|ol|li|h\d|blockquote)\b[^<>]*>/i
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i

/** The words of a piece of HTML: paragraphs parted by a line end, spaces single, no markup, no entities. */
export function htmlToText(html: string): string {
  const cut = html.slice(0, markupLimits.markupLength)
  const text = MARKUP.test(cut) ? strip(cut) : decodeEntities(cut)
  // Some publishers escape their HTML twice.
  return tidy(ESCAPED_MARKUP.test(text) ? strip(text) : text)
}

/** A headline as one line of plain text, whatever it came as: markup goes, entities that were escaped twice as well. */
export const headline = (html: string): string =>
  decodeEntities(htmlToText(html)).replace(/\s+/g, ' ').trim()

/** Text whose kind nobody declared: HTML if it has the elements that texts have, plain otherwise. */
export const plainOrHtml = (text: string): string =>
  ESCAPED_MARKUP.test(text) ? htmlToText(text) : plain(text)

/** Text that is declared to be plain: angle brackets stay, left-over entities become what they mean. */
export const plain = (text: string): string =>
  tidy(decodeEntities(text.slice(0, markupLimits.markupLength)))

function strip(html: string): string {
  let text = ''
  let silent = 0
  let depth = 0
  const parser = new Parser({
    ontext: part => {
      if (silent === 0) text += part.replace(/\s+/g, ' ')
    },
    onopentagname: name => {
      if (++depth > markupLimits.markupDepth) parser.pause()
      if (SILENT.has(name)) silent++
      else if (BLOCKS.has(name)) text += '\n'
      else if (name === 'td' || name === 'th') text += ' '
    },
    onclosetag: name => {
      depth--
      if (SILENT.has(name)) silent--
      else if (BLOCKS.has(name)) text += '\n'
    },
  })
  parser.end(html)
  return text
}

function decodeEntities(text: string): string {
  if (!ENTITY.test(text)) return text
  let decoded = ''
  new Parser({ ontext: part => (decoded += part) }).end(text.replaceAll('<', '&lt;'))
  return decoded
}

const tidy = (text: string): string =>
  mendSigns(text)
    .split(/\r\n?|\n/)
    .map(line => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
