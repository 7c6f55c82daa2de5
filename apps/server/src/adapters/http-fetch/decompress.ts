import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'

/** Accept-Encoding for what `decompress` can undo. */
export const ENCODINGS = 'gzip, deflate, br, zstd'

/** An honest answer has one encoding; layers on layers are a bomb. */
const MOST_LAYERS = 2

const undo = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
  // Some servers send "deflate" without the zlib frame that the standard asks for.
  deflate: (body: Uint8Array, options: { maxOutputLength: number }) =>
    ((body[0] ?? 0) & 0x0f) === 8
      ? promisify(inflate)(body, options)
      : promisify(inflateRaw)(body, options),
}

export type Decompressed =
  | { readonly kind: 'body'; readonly body: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken'; readonly reason: string }

/** The body with its Content-Encoding undone, never more than `limit` bytes of it. */
export async function decompress(
  body: Uint8Array,
  contentEncoding: string | undefined,
  limit: number,
): Promise<Decompressed> {
  const layers = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim().replace(/^x-/, ''))
    .filter(name => name !== '' && name !== 'identity')
  if (layers.length > MOST_LAYERS)
    return { kind: 'broken', reason: `it is compressed ${layers.length} times over` }
  let plain = body
  for (const layer of layers.toReversed()) {
    if (!(layer in undo))
      return { kind: 'broken', reason: `it is compressed as ${layer}, which we did not ask for` }
    if (plain.length === 0) break
    try {
      plain = await undo[layer as keyof typeof undo](plain, { maxOutputLength: limit })
    } catch (error) {
      return isTooLarge(error)
        ? { kind: 'too-large' }
        : { kind: 'broken', reason: `its ${layer} data is damaged or cut short` }
    }
  }
  return { kind: 'body', body: plain }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
