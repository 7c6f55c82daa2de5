import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { ServiceFailure } from '../../ports/index.ts'

/** Where a service is, and what it wants to be shown. */
export interface Service {
  /** With or without a slash at its end. */
  readonly url: string
  readonly key: string | null
}

/** Longest answer, in bytes, and longest wait, in milliseconds. */
export interface Limits {
  readonly mostBytes: number
  readonly timeoutMs: number
}

const MB = 1024 * 1024
/** A language model on a small machine takes its time. */
const LIMITS: Limits = { mostBytes: MB, timeoutMs: 30_000 }

/** Sends a document to a path of a service and answers with the one that comes back. */
export async function postJson(
  { url, key }: Service,
  path: string,
  body: unknown,
  signal: AbortSignal,
  { mostBytes, timeoutMs }: Limits = LIMITS,
): Promise<Result<unknown, ServiceFailure>> {
  signal.throwIfAborted()
  const target = new URL(path, url.replace(/\/*$/, '/'))
  try {
    const answer = await fetch(target, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    const { status } = answer
    if (!answer.ok) {
      await answer.body?.cancel()
      const detail = `${target.host} answers ${status} to ${target.pathname}`
      return failure({ kind: isPassing(status) ? 'unavailable' : 'refused', detail })
    }
    const text = await readText(answer, mostBytes)
    return text === undefined
      ? failure({ kind: 'refused', detail: `${target.host} sends more than ${mostBytes / MB} MB` })
      : success(JSON.parse(text))
  } catch (fault) {
    signal.throwIfAborted()
    return failure({
      kind: 'unavailable',
      detail: `${target.host} cannot be asked: ${told(fault, timeoutMs)}`,
    })
  }
}

/** Too many requests, a time-out, and faults of the server itself. */
const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500

async function readText(answer: Response, mostBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    if ((bytes += chunk.length) > mostBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** Fetch hides what happened behind "fetch failed". */
function told(fault: unknown, timeoutMs: number): string {
  if (!(fault instanceof Error)) return String(fault)
  if (fault.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`
  if (fault instanceof SyntaxError) return 'its answer is not JSON'
  return fault.cause instanceof Error ? fault.cause.message || fault.message : fault.message
}
