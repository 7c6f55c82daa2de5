import type { ItemDocument } from '@shareet/protocol'
import { enteredAt, leftAt, passOf, rejoin, startInPlace } from './course.ts'
import type { Course, Track } from './course.ts'
import { looksOf } from './motion.ts'
import type { MakeItem, Motion } from './motion.ts'
import { renewRound, takeNext } from './round.ts'
import type { Round } from './round.ts'

interface Chunk {
  readonly item: ItemDocument
  readonly node: HTMLElement
  animation: Animation | undefined
  course: Course
  /** As it stood before this chunk was taken from it, so that a chunk not yet seen can be taken back. */
  round: Round
}

/** Milliseconds that the line reaches beyond the next moment anything is looked at: a late event leaves no gap. */
const SLACK = 2000
/** The compositor is ahead of us by a frame or two: a chunk about to enter counts as seen, in milliseconds. */
const MARGIN = 100
/** Chunks at once, for a window of any width: a screen wall of the shortest lines has fewer. */
const MOST = 200

/**
 * The moving line. Each item is one animation whose start and end are fixed when it is put behind the one before it; the
 * compositor plays it alone. Script runs when a chunk has left, when the list changes, and at no other time.
 */
export function createCrawl(
  host: HTMLElement,
  make: MakeItem,
  measure: () => Track,
  ended: () => void,
): Motion {
  let track = measure()
  let items = new Map<string, ItemDocument>()
  let order: readonly string[] = []
  let round: Round = []
  let heldAt: number | undefined
  const chunks: Chunk[] = []

  const now = (): number => heldAt ?? Number(document.timeline.currentTime)
  const isStanding = ({ item }: Chunk): boolean => {
    const standing = items.get(item.id)
    return !!standing && looksOf(standing) === looksOf(item)
  }

  function play(chunk: Chunk): void {
    const { course, node } = chunk
    if (chunk.animation) chunk.animation.onfinish = null
    chunk.animation?.cancel()
    const animation = node.animate(
      passOf(course, track).map(x => ({ transform: `translateX(${x}px)` })),
      { duration: leftAt(course, track) - course.start, fill: 'both' },
    )
    animation.onfinish = () => {
      drop(chunk)
      fill()
      if (chunks.length === 0) ended()
    }
    chunk.animation = animation
    setTime(chunk)
  }

  /** Times are set, not left to the browser: so that all chunks keep their distances to the pixel. */
  function setTime({ animation, course }: Chunk): void {
    if (!animation) return
    if (heldAt === undefined) animation.startTime = course.start
    else {
      animation.pause()
      animation.currentTime = heldAt - course.start
    }
  }

  function drop(chunk: Chunk): void {
    chunks.splice(chunks.indexOf(chunk), 1)
    if (chunk.animation) chunk.animation.onfinish = null
    chunk.animation?.cancel()
    chunk.node.remove()
  }

  /** Appends chunks until the line reaches far enough; `joined` also where that is in view already. */
  function fill(joined = false): void {
    while (track.width > 0 && chunks.length < MOST) {
      const [first, last] = [chunks[0], chunks.at(-1)]
      const free = last ? enteredAt(last.course, track) : startInPlace(now(), track)
      if (first && free > Math.max(leftAt(first.course, track), now()) + SLACK) return
      const next = takeNext(round, order)
      const item = next && items.get(next[0])
      if (!item) return
      const node = make(item)
      host.append(node)
      const start = joined || !last ? free : Math.max(free, now())
      const course = { start, width: Math.max(1, node.offsetWidth) }
      const chunk = { item, node, course, round, animation: undefined }
      round = next[1]
      chunks.push(chunk)
      play(chunk)
    }
  }

  /** Puts the line up anew, its first item where reading begins. */
  function lay(next: Round): void {
    for (const chunk of [...chunks]) drop(chunk)
    round = next
    fill(true)
  }

  const roundFrom = (id: string | undefined): Round =>
    order.slice(Math.max(0, order.indexOf(id ?? '')))

  /** Chunks not seen yet stay where they are still right; from the first that is not, all are chosen anew. */
  function renewQueue(before: readonly string[], breaking: readonly string[]): void {
    const queued = chunks.filter(({ course }) => course.start > now() + MARGIN)
    round = renewRound(queued[0]?.round ?? round, before, order, breaking)
    for (const [index, chunk] of queued.entries()) {
      const next = takeNext(round, order)
      if (next?.[0] !== chunk.item.id || !isStanding(chunk)) {
        for (const wrong of queued.slice(index)) drop(wrong)
        return
      }
      chunk.round = round
      round = next[1]
    }
  }

  return {
    show(list, breaking) {
      const before = order
      items = new Map(list.map(item => [item.id, item]))
      order = [...items.keys()]
      renewQueue(before, breaking)
      // What stands still must not go on standing with words that were taken back.
      if (heldAt !== undefined && !chunks.every(isStanding)) {
        const right = chunks.find(isStanding)
        lay(right ? roundFrom(right.item.id) : round)
      } else fill()
      if (chunks.length === 0) ended()
    },
    hold() {
      if (heldAt !== undefined) return
      heldAt = now()
      chunks.forEach(setTime)
    },
    release() {
      if (heldAt === undefined) return
      const held = heldAt
      heldAt = undefined
      const lost = now() - held
      for (const chunk of chunks) {
        chunk.course = { ...chunk.course, start: chunk.course.start + lost }
        setTime(chunk)
      }
    },
    step(by) {
      const at = order.indexOf(chunks[0]?.item.id ?? '')
      const id = order[at < 0 ? 0 : (at + by + order.length) % order.length]
      lay(roundFrom(id))
      return items.get(id ?? '')
    },
    get current() {
      return chunks[0]?.item
    },
    fit() {
      const from = track
      track = measure()
      if (from.width === 0 || from.direction !== track.direction)
        return lay(roundFrom(chunks[0]?.item.id))
      const widths = chunks.map(({ node }) => node.offsetWidth)
      const isSame =
        from.width === track.width &&
        from.left === track.left &&
        from.speed === track.speed &&
        chunks.every(({ course }, index) => course.width === widths[index])
      if (isSame || track.width === 0) return
      const courses = rejoin(
        chunks.map(({ course }) => course),
        widths,
        from,
        track,
        now(),
      )
      for (const [index, chunk] of chunks.entries()) {
        chunk.course = courses[index] ?? chunk.course
        play(chunk)
      }
      fill(true)
    },
    clear: () => lay([]),
  }
}
