import { isUtf8 } from 'node:buffer'
import { guessEncoding } from './guess-encoding.ts'

/**
 * The text of a document, or undefined if it is in no encoding that we can read. A byte order mark decides; after it,
 * bytes that are valid UTF-8 are UTF-8 whatever is claimed, because no other encoding looks like it by chance; then what
 * the header and the XML declaration claim counts, unless the bytes speak against it.
 */
export function decodeBytes(body: Uint8Array, contentType: string | null): string | undefined {
  const marked = byteOrderMark(body) ?? silentUtf16(body)
  if (marked !== undefined) return decode(body, marked)
  const claims = claimedEncodings(body, contentType)
  const sevenBit = claims.find(claim => claim === 'iso-2022-jp')
  if (sevenBit !== undefined) return decode(body, sevenBit)
  if (isUtf8(body)) return decode(body, 'utf-8')
  if (isNearlyUtf8(body)) return new TextDecoder('utf-8').decode(body)
  const guess = guessEncoding(body)
  for (const claim of claims) {
    // "Latin-1" is what software claims that was never told: where the bytes are plainly another script, they win.
    if (claim === 'utf-8' || (claim === 'windows-1252' && guess !== undefined)) continue
    const text = decode(body, claim)
    if (text !== undefined) return text
  }
  return guess === undefined ? undefined : decode(body, guess)
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

const decode = (body: Uint8Array, label: string): string | undefined => {
  try {
    return decoderFor(label, true)?.decode(body)
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
