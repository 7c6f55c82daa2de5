import type { ServerResponse } from 'node:http'
import type { StreamFrame, TickerDocument } from '@shareet/protocol'

/** Limits of the live stream; a viewer that cannot keep up is dropped and comes back for a snapshot. */
export interface LiveStreamLimits {
  /** Changes kept for viewers that come back. */
  readonly frames: number
  /** Bytes a viewer may be behind. */
  readonly bufferedBytes: number
  /** Viewers written to in one turn, so that a frame to many does not hold up everything else. */
  readonly slice: number
  readonly heartbeatMs: number
  readonly viewers: number
}

export const liveStreamLimits: LiveStreamLimits = {
  frames: 1000,
  bufferedBytes: 65_536,
  slice: 500,
  heartbeatMs: 20_000,
  viewers: 50_000,
}

/** The numbered stream of one ticker over server-sent events: one encoded buffer for all viewers. */
export interface LiveStream extends Disposable {
  /** Sends a change and keeps it for viewers that come back. Changes come in order of their numbers. */
  publish(frame: StreamFrame & { readonly kind: 'change' }): void
  /** Sends a frame outside the numbered history. */
  notify(frame: StreamFrame & { readonly kind: 'sources' }): void
  /**
   * Takes over a response as a viewer. With the number of the last change it saw, it gets what it missed; without it, or
   * when that is no longer kept, a snapshot. False when there is no room for another viewer.
   */
  join(
    response: ServerResponse,
    lastSeen: number | undefined,
    snapshot: () => TickerDocument,
  ): boolean
  readonly viewers: number
}

export function createLiveStream(limits: LiveStreamLimits = liveStreamLimits): LiveStream {
  const viewers = new Set<ServerResponse>()
  const history: { readonly seq: number; readonly bytes: Buffer }[] = []
  const heartbeat = setInterval(
    () => broadcast(Buffer.from(': still here\n\n')),
    limits.heartbeatMs,
  )
  heartbeat.unref()

  function send(viewer: ServerResponse, bytes: Buffer): void {
    viewer.write(bytes)
    if (viewer.writableLength > limits.bufferedBytes) drop(viewer)
  }

  function drop(viewer: ServerResponse): void {
    viewers.delete(viewer)
    viewer.destroy()
  }

  function broadcast(bytes: Buffer): void {
    const all = [...viewers]
    const sendFrom = (start: number): void => {
      for (const viewer of all.slice(start, start + limits.slice))
        if (viewers.has(viewer)) send(viewer, bytes)
      if (start + limits.slice < all.length) setImmediate(() => sendFrom(start + limits.slice))
    }
    sendFrom(0)
  }

  return {
    publish(frame) {
      const bytes = encode(frame, frame.seq)
      history.push({ seq: frame.seq, bytes })
      if (history.length > limits.frames) history.shift()
      broadcast(bytes)
    },
    notify: frame => broadcast(encode(frame)),
    join(response, lastSeen, snapshot) {
      if (viewers.size >= limits.viewers) return false
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'access-control-allow-origin': '*',
      })
      const document = snapshot()
      const missed =
        lastSeen === undefined ? undefined : missedSince(history, lastSeen, document.seq)
      const first = missed ?? [encode({ kind: 'snapshot', document }, document.seq)]
      response.write(Buffer.concat([Buffer.from('retry: 2000\n\n'), ...first]))
      viewers.add(response)
      response.on('close', () => viewers.delete(response))
      response.on('error', () => viewers.delete(response))
      return true
    },
    get viewers() {
      return viewers.size
    },
    [Symbol.dispose]() {
      clearInterval(heartbeat)
      for (const viewer of viewers) drop(viewer)
    },
  }
}

/** The kept changes after `lastSeen`, or undefined where some are missing or the viewer knows a later one than we do. */
function missedSince(
  history: readonly { readonly seq: number; readonly bytes: Buffer }[],
  lastSeen: number,
  current: number,
): Buffer[] | undefined {
  if (lastSeen === current) return []
  if (lastSeen > current || (history[0]?.seq ?? Infinity) > lastSeen + 1) return undefined
  return history.filter(({ seq }) => seq > lastSeen).map(({ bytes }) => bytes)
}

/** JSON has no raw line ends, so that one data line is enough. */
function encode(frame: StreamFrame, seq?: number): Buffer {
  const id = seq === undefined ? '' : `id: ${seq}\n`
  return Buffer.from(`event: ${frame.kind}\n${id}data: ${JSON.stringify(frame)}\n\n`)
}
