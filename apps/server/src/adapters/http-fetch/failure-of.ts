import type { FetchFailure } from '../../ports/index.ts'
import { BlockedAddress } from './guard-address.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name is not known',
  EAI_AGAIN: 'the name could not be looked up; is there a network?',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was broken off',
  EPIPE: 'the connection was broken off',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no network',
  ETIMEDOUT: 'the connection could not be made in time',
  UND_ERR_CONNECT_TIMEOUT: 'the connection could not be made in time',
  UND_ERR_SOCKET: 'the connection was broken off',
  ERR_HTTP2_STREAM_ERROR: 'the connection was broken off',
  CERT_HAS_EXPIRED: 'the certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is not signed by an authority',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate is not signed by a known authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate cannot be verified',
}

/** What a socket, TLS or HTTP error before the body means. */
export function failureOf(error: unknown, host: string): FetchFailure {
  if (error instanceof BlockedAddress) return { kind: 'blocked-address', detail: error.message }
  const code = codeOf(error)
  if (isNoHttp(error, code))
    return {
      kind: 'broken-answer',
      detail: `${host} answers, but not in proper HTTP${code === '' ? '' : ` (${code})`}`,
    }
  const sentence = SENTENCES[code] ?? (error instanceof Error ? error.message : String(error))
  return { kind: 'unreachable', detail: `${host} cannot be reached: ${sentence}` }
}

const isNoHttp = (error: unknown, code: string): boolean =>
  code.startsWith('HPE_') ||
  code === 'UND_ERR_HEADERS_OVERFLOW' ||
  (error instanceof Error && error.name === 'HTTPParserError')

/** When every address of a host fails, the error is a list: the first one tells as much as the others. */
function codeOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error && 'code' in first && typeof first.code === 'string'
    ? first.code
    : ''
}
