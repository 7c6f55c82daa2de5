import type { StreamFrame } from '@shareet/protocol'

/**
 * The frame in one event's data, or undefined where it is not one. Looks at the outline only: who sends an outline that is
 * right with contents that are wrong is not a Shareet server.
 */
export function readFrame(data: string): StreamFrame | undefined {
  let frame: Loose
  try {
    frame = JSON.parse(data) as Loose
  } catch {
    return undefined
  }
  const { kind, document } = frame ?? {}
  const fits =
    kind === 'snapshot'
      ? Number.isSafeInteger(document?.seq) && Array.isArray(document?.items)
      : kind === 'change'
        ? Number.isSafeInteger(frame?.seq) &&
          Array.isArray(frame?.order) &&
          Array.isArray(frame?.put)
        : kind === 'sources' && !!frame?.summary
  return fits ? (frame as unknown as StreamFrame) : undefined
}

type Loose = {
  readonly kind?: unknown
  readonly seq?: unknown
  readonly order?: unknown
  readonly put?: unknown
  readonly summary?: unknown
  readonly document?: { readonly seq?: unknown; readonly items?: unknown } | null
} | null
