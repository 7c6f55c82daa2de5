import { createHmac, timingSafeEqual } from 'node:crypto'

const METHODS: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512'])

/** Whether `X-Hub-Signature` (`method=hex`, WebSub 7.1) is that of the body under the secret. */
export function verifySignature(
  header: string | undefined,
  secret: string,
  body: Uint8Array,
): boolean {
  const [method = '', given = ''] = header?.trim().toLowerCase().split('=') ?? []
  if (!METHODS.has(method) || !/^[0-9a-f]+$/.test(given)) return false
  const right = createHmac(method, secret).update(body).digest()
  const said = Buffer.from(given, 'hex')
  return said.length === right.length && timingSafeEqual(said, right)
}
