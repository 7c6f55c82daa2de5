import type { Report, Story } from '../stories/index.ts'
import type { Instant, StoryId } from '../values/index.ts'
import { worldAudience } from './audience.ts'
import type { Audience } from './audience.ts'
import { plainBackdrop, takeBackdrop } from './backdrop.ts'
import type { Backdrop } from './backdrop.ts'
import type { ImportancePolicy } from './policy.ts'
import { createPulse } from './pulse.ts'
import { seenBy } from './seen-by.ts'
import type { SeenStory } from './seen-by.ts'
import { gatherEvidence } from './evidence.ts'
import type { Circumstances, Evidence } from './evidence.ts'
import { scoreCourse } from './score-course.ts'
import type { ScorePoint } from './score-course.ts'
import { weighStory } from './weigh-story.ts'
import type { Weighed } from './weighed.ts'

/** A story with its importance now. */
export interface Scored {
  readonly story: Story
  readonly weighed: Weighed
}

/**
 * The last known score of every live story, for every audience that asked. As scores only fall until a report comes in,
 * an old score is an upper bound: the best are found by weighing a few stories, not all of them.
 */
export interface Scoreboard {
  /** Takes in what a report shows of the stream as a whole. Comes before the story is said to have changed. */
  learn(report: Report): void
  /** The story has a new or revised report (or link): its old score says nothing any more. */
  changed(story: StoryId): void
  forget(story: StoryId): void
  /** Links between stories may have been made or dissolved: those that have others now are weighed anew. */
  relinked(): void
  /** The `count` most important stories now, as the audience sees them, best first; equal scores by id. Order and scores are as if all were weighed. */
  top(count: number, now: Instant, audience?: Audience): readonly Scored[]
  /** One story's importance at a time; a past one is weighed as if the stream had been plain when it changed. */
  weigh(story: Story, now: Instant, audience?: Audience): Weighed
  /** How one story's importance went until a moment. */
  course(story: Story, until: Instant, audience?: Audience): readonly ScorePoint[]
  /** What the signals look at. */
  evidence(story: Story, now: Instant, audience?: Audience): Evidence
  readonly size: number
  /** Audiences whose scores are kept. */
  readonly audiences: number
}

interface Board {
  readonly seen: SeenStory
  readonly bounds: Map<StoryId, number>
  /** The best of the last time. */
  leaders: readonly StoryId[]
  /** What of its audience's weights was learned when bounds were last set anew. */
  learned: string | undefined
}

/** Contributions are rounded to tenths each, so a falling score may appear to rise by this much, in points. */
const ROUNDING = 0.5

/** The bound of a story that an audience cannot have on air before it changes. */
const OUT_OF_SIGHT = -Infinity

/** `find` gives the live story of an id and `linksOf` the stories in other languages about the same event. */
export function createScoreboard(
  find: (id: StoryId) => Story | undefined,
  linksOf: (story: Story) => readonly Story[],
  policy: ImportancePolicy,
): Scoreboard {
  const pulse = createPulse()
  const backdrops = new Map<StoryId, Backdrop>()
  const boards = new Map<string, Board>()
  /** Ids of the stories that a story was linked with when that was last looked at; none where there were none. */
  const links = new Map<StoryId, string>()

  const outdate = (id: StoryId): void => {
    for (const { bounds } of boards.values()) if (backdrops.has(id)) bounds.set(id, Infinity)
  }

  const aroundOf = (
    whole: Story,
    audience: Audience,
  ): { readonly story: Story; readonly circumstances: Circumstances } => {
    const { seen } = boardFor(audience)
    // Who asks for a story that is out of sight is told of it as it is.
    const story = seen(whole) ?? whole
    const linked = linksOf(whole).flatMap(other => seen(other) ?? [])
    const languages = new Set([story, ...linked].map(({ language }) => language))
    const circumstances = {
      linked,
      listening: Math.min(pulse.listening(languages), audience.sources?.size ?? Infinity),
      backdrop: backdrops.get(story.id) ?? plainBackdrop,
      audience,
    }
    return { story, circumstances }
  }
  const evidenceOf = (whole: Story, now: Instant, audience: Audience): Evidence => {
    const { story, circumstances } = aroundOf(whole, audience)
    return gatherEvidence(story, circumstances, now)
  }

  function boardFor(audience: Audience): Board {
    const known = boards.get(audience.id)
    if (known) return known
    const bounds = new Map([...backdrops.keys()].map(id => [id, Infinity] as const))
    const board: Board = { seen: seenBy(audience), bounds, leaders: [], learned: audience.learned }
    boards.set(audience.id, board)
    return board
  }

  /** Its board, on which what was learned by now counts: other weights, other bounds. */
  function boardToday(audience: Audience): Board {
    const board = boardFor(audience)
    if (board.learned === audience.learned) return board
    board.learned = audience.learned
    for (const id of board.bounds.keys()) board.bounds.set(id, Infinity)
    return board
  }

  return {
    learn: report => pulse.learn(report),
    changed(id) {
      const story = find(id)
      backdrops.set(id, story ? takeBackdrop(story, backdrops.get(id), pulse) : plainBackdrop)
      outdate(id)
      // What is told in another language of the event is told of those linked with it too.
      if (story) for (const other of linksOf(story)) outdate(other.id)
    },
    relinked() {
      for (const id of backdrops.keys()) {
        const story = find(id)
        const now = story
          ? linksOf(story)
              .map(other => other.id)
              .join(' ')
          : ''
        if (now === (links.get(id) ?? '')) continue
        if (now === '') links.delete(id)
        else links.set(id, now)
        outdate(id)
      }
    },
    forget(id) {
      backdrops.delete(id)
      links.delete(id)
      for (const { bounds } of boards.values()) bounds.delete(id)
    },
    top(count, now, audience = worldAudience) {
      const board = boardToday(audience)
      const best: Scored[] = []
      const consider = (id: StoryId): void => {
        const story = find(id)
        if (!story) {
          board.bounds.delete(id)
          backdrops.delete(id)
          links.delete(id)
          return
        }
        const seen = board.seen(story)
        if (!seen || !(audience.tongues?.includes(seen.language) ?? true)) {
          board.bounds.set(id, OUT_OF_SIGHT)
          return
        }
        const weighed = weighStory(evidenceOf(story, now, audience), policy)
        board.bounds.set(id, weighed.score + ROUNDING)
        insert(best, { story: seen, weighed }, count)
      }
      // The best of last time show how low the others can be left alone.
      const leaders = new Set(board.leaders)
      for (const id of leaders) if (board.bounds.has(id)) consider(id)
      const rivals: (readonly [StoryId, number])[] = []
      const least = best[count - 1]?.weighed.score ?? -Infinity
      board.bounds.forEach((bound, id) => {
        if (bound >= least && bound !== OUT_OF_SIGHT && !leaders.has(id)) rivals.push([id, bound])
      })
      rivals.sort((a, b) => b[1] - a[1])
      for (const [id, bound] of rivals) {
        const last = best[count - 1]
        if (last && bound < last.weighed.score) break
        consider(id)
      }
      board.leaders = best.map(({ story }) => story.id)
      return best
    },
    weigh: (story, now, audience = worldAudience) =>
      weighStory(evidenceOf(story, now, audience), policy),
    course(whole, until, audience = worldAudience) {
      const { story, circumstances } = aroundOf(whole, audience)
      return scoreCourse(story, circumstances, until, policy)
    },
    evidence: (story, now, audience = worldAudience) => evidenceOf(story, now, audience),
    get size() {
      return backdrops.size
    },
    get audiences() {
      return boards.size
    },
  }
}

function insert(best: Scored[], entry: Scored, count: number): void {
  const before = (a: Scored, b: Scored): boolean =>
    a.weighed.score > b.weighed.score ||
    (a.weighed.score === b.weighed.score && a.story.id < b.story.id)
  let at = best.length
  while (at > 0 && before(entry, best[at - 1] as Scored)) at--
  best.splice(at, 0, entry)
  if (best.length > count) best.length = count
}
