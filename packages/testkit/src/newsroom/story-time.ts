/** How the script's own time lies on real time. */
export interface StoryTime {
  /** Real start of the demo, milliseconds since 1970. */
  readonly startedAt: number
  /** Story minutes that pass in a real minute, after the start. */
  readonly speed: number
}

/**
 * Real time of a moment of story time. The backlog lies in the past at life's pace, so that it looks like the last
 * hours; what comes after the start is played `speed` times faster, so that dates stay true to the reader's clock.
 */
export const realTime = (at: number, { startedAt, speed }: StoryTime): number =>
  Math.round(startedAt + (at < 0 ? at : at / speed))

/** The moment of story time that has been reached at a real time after the start. */
export const storyTime = (now: number, { startedAt, speed }: StoryTime): number =>
  (now - startedAt) * speed
