/** What all chunks of a moving line share. */
export interface Track {
  /** Left edge of the window in what does not move when it changes, in CSS pixels. */
  readonly left: number
  /** Of the window the line moves through, in CSS pixels. */
  readonly width: number
  /** CSS pixels a millisecond; the same for every chunk. */
  readonly speed: number
  /** Lines that read from right to left move from left to right. */
  readonly direction: 'rtl' | 'ltr'
}

/** When and how far a chunk moves: all of it follows from when its first edge enters, and its width. */
export interface Course {
  /** Moment its first edge enters, on the document's timeline, in milliseconds. */
  readonly start: number
  /** CSS pixels, the space before the next chunk included. */
  readonly width: number
}

/** Moment the whole chunk has entered: when the next one must start, so that they neither part nor overlap. */
export const enteredAt = ({ start, width }: Course, { speed }: Track): number =>
  start + width / speed

/** Moment its last edge has left. */
export const leftAt = ({ start, width }: Course, track: Track): number =>
  start + (track.width + width) / track.speed

/** Where its left edge is at its start and at its end, in CSS pixels from the left edge of the window. */
export const passOf = ({ width }: Course, track: Track): readonly [from: number, to: number] =>
  track.direction === 'rtl' ? [-width, track.width] : [track.width, -width]

/** The start of a chunk that is first and stands with its first edge where reading begins. */
export const startInPlace = (now: number, track: Track): number => now - track.width / track.speed

/** Where the line enters, on the scale of `left`. */
const entryOf = ({ left, width, direction }: Track): number =>
  direction === 'rtl' ? -left : left + width

/**
 * The courses after the window, the speed or the widths changed: the first chunk stays where it is on screen, also when
 * an edge of the window has moved, and the others follow it edge to edge.
 */
export function rejoin(
  courses: readonly Course[],
  widths: readonly number[],
  from: Track,
  to: Track,
  now: number,
): readonly Course[] {
  const [first] = courses
  if (!first) return []
  let start = now - ((now - first.start) * from.speed + entryOf(to) - entryOf(from)) / to.speed
  return widths.map(width => {
    const course = { start, width }
    start = enteredAt(course, to)
    return course
  })
}

/**
 * Pixels a millisecond for a pace in characters a second, in steps of half a device pixel a frame at 60 frames a second,
 * so that every frame moves the line equally far. `advance` is the mean width of a character in CSS pixels.
 */
export function speedFor(pace: number, advance: number, pixelRatio: number): number {
  const step = 30 / pixelRatio
  return Math.max(1, Math.round((pace * advance) / step)) * (step / 1000)
}
