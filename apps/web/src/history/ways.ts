import type { HistoryDocument, PlaceDocument } from '@shareet/protocol'

/** Width of the drawing, in its own units; it is stretched to the room there is. */
export const WIDTH = 1000
/** Height of one place. */
export const ROW = 28
/** Over what part of the width a line passes from one place to another, at most. */
const PASSING = 14

/** One story as lines of the drawing. */
export interface Way {
  readonly story: string
  /** Path data of all its time on air. */
  readonly path: string
  /** Path data of the time that its alert stood; empty where none did. */
  readonly breaking: string
  /** Its most urgent moment, IPTC 1 to 5. */
  readonly urgency: number
}

export interface Drawing {
  readonly ways: readonly Way[]
  /** Places drawn. */
  readonly rows: number
  readonly height: number
  /** The time drawn: it begins with the first that is known. */
  readonly from: number
  readonly to: number
}

/** A day as lines: time runs along the width, from the right where `rtl`; the first place is on top. */
export function drawDay({ stories, from, to }: HistoryDocument, rtl: boolean): Drawing {
  const end = Date.parse(to)
  const times = stories.flatMap(({ places }) => places.map(({ at }) => Date.parse(at)))
  const begin = Math.min(end - 1, Math.max(Date.parse(from), Math.min(end, ...times)))
  const rows = Math.max(1, ...stories.flatMap(({ places }) => places.map(({ rank }) => rank ?? 1)))
  const xOf = (at: number): number => {
    const x = ((at - begin) / (end - begin)) * WIDTH
    return rtl ? WIDTH - x : x
  }
  const ways = stories.map(({ story, places }): Way => {
    const spans = places.map((place, at) => {
      const next = places[at + 1]
      return { place, start: Date.parse(place.at), end: next ? Date.parse(next.at) : end }
    })
    const path = (wanted: (place: PlaceDocument) => boolean): string => {
      let data = ''
      let before: { y: number; x: number } | null = null
      for (const span of spans) {
        const { rank } = span.place
        if (rank === null || !wanted(span.place)) {
          before = null
          continue
        }
        const y = (rank - 0.5) * ROW
        const [x, last] = [xOf(span.start), xOf(span.end)]
        data +=
          before && before.y !== y ? passing(before, { x, y }, last) : before ? '' : `M${x} ${y}`
        data += `H${last}`
        before = { x: last, y }
      }
      return data
    }
    return {
      story,
      path: path(() => true),
      breaking: path(({ breaking }) => breaking),
      urgency: Math.min(...places.map(({ urgency }) => urgency)),
    }
  })
  return { ways, rows, height: rows * ROW, from: begin, to: end }
}

/** A soft step from one place to another that is done before the line goes on elsewhere. */
function passing(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  until: number,
): string {
  const room = until - to.x
  const over = Math.sign(room) * Math.min(Math.abs(room), PASSING)
  const middle = from.x + over / 2
  return `C${middle} ${from.y} ${middle} ${to.y} ${from.x + over} ${to.y}`
}
