import type { ItemDocument } from '@shareet/protocol'
import { planCourse } from './course.ts'
import type { Course } from './course.ts'
import type { Queue } from './queue.ts'

interface Chunk {
  readonly item: ItemDocument
  readonly node: HTMLElement
  readonly animation: Animation
  course: Course
}

/** The moving line. Each chunk is one animation that the compositor plays alone; nothing runs per frame. */
export interface Crawl {
  /** The queue has new items: what has not entered yet is taken back and chosen anew. */
  renew(): void
  pause(): void
  resume(): void
  /** Takes everything off and stops. */
  clear(): void
  readonly paused: boolean
}

/** Chunks that wait outside the window, so that a late timer leaves no gap. */
const AHEAD = 2
/** A timer looks this long before a chunk is needed, in milliseconds. */
const EARLY = 500

/** `make` sets an item as a node; `speed` answers pixels a second. The window is measured once a chunk, never a frame. */
export function createCrawl(
  window_: HTMLElement,
  queue: Queue,
  make: (item: ItemDocument) => HTMLElement,
  direction: () => 1 | -1,
  speed: () => number,
): Crawl {
  const chunks: Chunk[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let pausedAt: number | undefined
  const now = (): number => Number(document.timeline.currentTime ?? 0)

  function append(): boolean {
    const item = queue.take()
    if (!item) return false
    const node = make(item)
    window_.append(node)
    const width = node.offsetWidth
    const wide = window_.clientWidth
    const course = planCourse(width, wide, speed(), now(), chunks.at(-1)?.course)
    const sign = direction()
    const animation = node.animate(
      [
        { transform: `translate3d(${-sign * wide}px,0,0)` },
        { transform: `translate3d(${sign * width}px,0,0)` },
      ],
      { duration: course.duration, fill: 'both', easing: 'linear' },
    )
    animation.startTime = course.start
    const chunk: Chunk = { item, node, animation, course }
    animation.onfinish = () => remove(chunk)
    chunks.push(chunk)
    return true
  }

  function remove(chunk: Chunk): void {
    const at = chunks.indexOf(chunk)
    if (at !== -1) chunks.splice(at, 1)
    chunk.animation.onfinish = null
    chunk.animation.cancel()
    chunk.node.remove()
  }

  const waiting = (): Chunk[] => chunks.filter(({ course }) => course.start > now())

  function fill(): void {
    clearTimeout(timer)
    if (pausedAt !== undefined) return
    while (waiting().length < AHEAD) if (!append()) return
    const first = waiting()[0]
    if (first) timer = setTimeout(fill, Math.max(50, first.course.start - now() + 20))
    else timer = setTimeout(fill, EARLY)
  }

  return {
    renew() {
      const back = waiting()
      for (const chunk of back) remove(chunk)
      queue.giveBack(back.map(({ item }) => item))
      fill()
    },
    pause() {
      if (pausedAt !== undefined) return
      pausedAt = now()
      clearTimeout(timer)
      for (const { animation } of chunks) animation.pause()
    },
    resume() {
      if (pausedAt === undefined) return
      const lost = now() - pausedAt
      pausedAt = undefined
      // Set by hand, so that all go on from the same moment and keep their distances.
      for (const chunk of chunks) {
        const { course } = chunk
        chunk.course = { ...course, start: course.start + lost, next: course.next + lost }
        chunk.animation.startTime = chunk.course.start
      }
      fill()
    },
    clear() {
      clearTimeout(timer)
      for (const chunk of [...chunks]) remove(chunk)
    },
    get paused() {
      return pausedAt !== undefined
    },
  }
}
