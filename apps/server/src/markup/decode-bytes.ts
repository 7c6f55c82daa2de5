import { isUtf8 } from 'node:buffer'
import { guessEncoding } from './guess-encoding.ts'
import { mendSigns } from './mend-signs.ts'

export interface DecodedText {
  readonly text: string
  /** The WHATWG name of the encoding it was in. */
  readonly encoding: string
}

/**
 * The text of a document, or undefined if it is in no encoding that we can read. What the operator says of the source
 * (`told`) decides, then a byte order mark; after it,
 * bytes that are valid UTF-8 are UTF-8 whatever is claimed, because no other encoding looks like it by chance; then what
 * the header and the XML declaration claim counts, unless the bytes speak against it.
 */
export function decodeBytes(
  body: Uint8Array,
  contentType: string | null,
  told: string | null,
): DecodedText | undefined {
  const decoded = decodeAsGiven(body, contentType, told)
  return decoded && { ...decoded, text: mendSigns(decoded.text) }
}

function decodeAsGiven(
  body: Uint8Array,
  contentType: string | null,
  told: string | null,
): DecodedText | undefined {
  const override = told === null ? undefined : decoderFor(told, false)
  if (override) return { text: override.decode(body), encoding: override.encoding }
  const marked = byteOrderMark(body) ?? silentUtf16(body)
  if (marked !== undefined) return decodeLoosely(body, marked)
  const claims = claimedEncodings(body, contentType)
  const sevenBit = claims.find(claim => claim === 'iso-2022-jp')
  if (sevenBit !== undefined) return decode(body, sevenBit)
  if (isUtf8(body)) return decode(body, 'utf-8')
  if (isNearlyUtf8(body)) return decodeLoosely(body, 'utf-8')
  const guess = guessEncoding(body)
  for (const claim of claims) {
    // "Latin-1" is what software claims that was never told: where the bytes are plainly another script, they win.
    if (claim === 'utf-8' || (claim === 'windows-1252' && guess !== undefined)) continue
    const decoded = decode(body, claim)
    if (decoded !== undefined) return decoded
  }
  if (guess !== undefined) return decode(body, guess)
  // A claim that fits but for a few bytes is better than nothing.
  const [claim] = claims.filter(each => each !== 'utf-8')
  return claim === undefined ? undefined : decodeLoosely(body, claim)
}

/** The WHATWG names of what the header and the document claim, in that order, if they are known at all. */
function claimedEncodings(body: Uint8Array, contentType: string | null): readonly string[] {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 1024)).toString(
    'latin1',
  )
  const labels = [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    /<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1],
  ]
  return labels.flatMap(label => {
    const decoder = label === undefined ? undefined : decoderFor(label, false)
    return decoder ? [decoder.encoding] : []
  })
}

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark shows in its first character, `<` or `{`, beside a zero. */
function silentUtf16([a, b]: Uint8Array): string | undefined {
  if ((a === 0x3c || a === 0x7b) && b === 0) return 'utf-16le'
  if (a === 0 && (b === 0x3c || b === 0x7b)) return 'utf-16be'
  return undefined
}

/** UTF-8 with a few spoilt bytes, such as a character cut in half, is still UTF-8. */
function isNearlyUtf8(body: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(body)
  let spoilt = 0
  let good = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) spoilt++
    else if (code > 0x7f) good++
  }
  return good > spoilt * 20
}

/** A document that is cut in the middle of a character, or has a spoilt one, is still read. */
const decodeLoosely = (body: Uint8Array, label: string): DecodedText => ({
  text: new TextDecoder(label).decode(body),
  encoding: label,
})

const decode = (body: Uint8Array, label: string): DecodedText | undefined => {
  try {
    const decoder = decoderFor(label, true)
    return decoder && { text: decoder.decode(body), encoding: decoder.encoding }
  } catch {
    return undefined
  }
}

function decoderFor(label: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return undefined
  }
}
