/** One server-sent event. `id` is the last one given on this connection, as the standard has it. */
export interface ServerEvent {
  readonly event: string
  readonly id: string
  readonly data: string
}

/** Takes text as it arrives and gives the events completed by it. */
export interface EventParser {
  /** Throws a RangeError when a single event grows past the limit: the other side is not what we think. */
  push(text: string): ServerEvent[]
  /** Milliseconds the server asks to wait before reconnecting, or undefined while it has not said. */
  readonly retry: number | undefined
}

/** A parser of `text/event-stream` for one connection that holds at most `limit` characters. */
export function createEventParser(limit = 4_194_304): EventParser {
  let rest = ''
  let started = false
  let id = ''
  let event = ''
  let data: string[] = []
  let size = 0
  let retry: number | undefined

  function take(line: string): void {
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)
    if (field === 'data') {
      data.push(value)
      size += value.length + 1
    } else if (field === 'event') event = value
    else if (field === 'id' && !value.includes('\0')) id = value
    else if (field === 'retry' && /^\d{1,9}$/.test(value)) retry = Number(value)
  }

  return {
    push(text) {
      const events: ServerEvent[] = []
      rest += started ? text : text.replace(/^\uFEFF/, '')
      started ||= text !== ''
      // A carriage return at the very end may be half of a line end whose other half is still on its way.
      const lines = rest.split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line !== '') take(line)
        else {
          if (data.length > 0) events.push({ event: event || 'message', id, data: data.join('\n') })
          event = ''
          data = []
          size = 0
        }
      }
      if (size + rest.length > limit)
        throw new RangeError(`an event longer than ${limit} characters`)
      return events
    },
    get retry() {
      return retry
    },
  }
}
