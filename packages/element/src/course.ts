/** Where and when a chunk moves: all of it follows from its width and the one before it. */
export interface Course {
  /** Moment its first edge enters, on the document's timeline, in milliseconds. */
  readonly start: number
  /** Milliseconds until its last edge has left. */
  readonly duration: number
  /** Pixels from entering to having left. */
  readonly distance: number
  /** Moment its last edge, with the gap behind it, has entered: when the next chunk may start. */
  readonly next: number
}

/**
 * The course of a chunk behind another: it enters when the one before has entered whole, to the millisecond, so that no
 * gap opens and nothing overlaps; at once where that moment has passed. Speed in pixels a second.
 */
export function planCourse(
  width: number,
  windowWidth: number,
  speed: number,
  now: number,
  before: Course | undefined,
): Course {
  const start = Math.max(now, before?.next ?? now)
  const distance = windowWidth + width
  return {
    start,
    distance,
    duration: (distance / speed) * 1000,
    next: start + (width / speed) * 1000,
  }
}

/**
 * Pixels a second for a pace in characters a second, in half pixels a frame at 60 frames a second: a speed that is the
 * same in every frame. `advance` is the mean width of a character in pixels.
 */
export const speedOf = (pace: number, advance: number): number =>
  Math.max(30, Math.round((pace * advance) / 30) * 30)
