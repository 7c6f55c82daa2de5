import type { Result } from '@shareet/core/values'
import { failure, success } from '@shareet/core/values'
import type { FetchFailure } from '../../ports/index.ts'
import { decompress } from './decompress.ts'
import type { Answer } from './exchange.ts'

export interface ReadBody {
  /** Decompressed. */
  readonly body: Uint8Array
  /** How many came, as sent. */
  readonly wireBytes: number
}

/** The decompressed body, within `limit` bytes before and after. Rejects with the signal's reason when it is aborted. */
export async function readBody(
  answer: Answer,
  limit: number,
  host: string,
  signal: AbortSignal,
): Promise<Result<ReadBody, FetchFailure>> {
  const tooLarge = (): Result<ReadBody, FetchFailure> => {
    answer.body.destroy()
    return failure({ kind: 'too-large', detail: `${host} sends more than ${megabytes(limit)} MB` })
  }
  if (Number(answer.headers['content-length']) > limit) return tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > limit) return tooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    signal.throwIfAborted()
    if (!isBrokenOff(error)) throw error
    return failure({ kind: 'broken-answer', detail: brokenOff(answer, host, length) })
  }
  const plain = await decompress(
    Buffer.concat(chunks, length),
    answer.headers['content-encoding'],
    limit,
  )
  switch (plain.kind) {
    case 'body':
      return success({ body: plain.body, wireBytes: length })
    case 'too-large':
      return tooLarge()
    case 'broken':
      return failure({
        kind: 'broken-answer',
        detail: `The answer of ${host} cannot be read: ${plain.reason}`,
      })
  }
}

const megabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })

const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  (/^(ECONNRESET|EPIPE|ETIMEDOUT|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ERR_HTTP2_.*)$/.test(
    error.code,
  ) ||
    error.code.startsWith('HPE_'))

function brokenOff(answer: Answer, host: string, got: number): string {
  const promised = answer.headers['content-length']
  return promised === undefined
    ? `${host} broke off after ${got} bytes`
    : `${host} promised ${promised} bytes and broke off after ${got}`
}
