/** Takes the text of a `text/event-stream` as it arrives. */
export interface EventParser {
  /**
   * The data of each event completed by this text; kind and number stand in our frames too. Throws a RangeError when one
   * event grows past the limit: the other side is not what we think.
   */
  push(text: string): string[]
  /** Milliseconds the server asks to wait before reconnecting; 0 while it has not said. */
  readonly retry: number
}

/** A parser for one connection that holds at most `limit` characters. */
export function createEventParser(limit: number): EventParser {
  let rest = ''
  let data: string[] = []
  let retry = 0

  return {
    push(text) {
      const events: string[] = []
      rest += text
      // A carriage return at the very end may be half of a line end whose other half is still on its way.
      const lines = rest.split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const [, field, value = ''] = /^(.*?)(?:: ?(.*))?$/.exec(line) ?? []
        if (line === '') {
          if (data.length > 0) events.push(data.join('\n'))
          data = []
        } else if (field === 'data') data.push(value)
        else if (field === 'retry' && /^\d{1,9}$/.test(value)) retry = +value
      }
      const held = data.reduce((sum, { length }) => sum + length, rest.length)
      if (held > limit) throw new RangeError('too long')
      return events
    },
    get retry() {
      return retry
    },
  }
}
