import { cosineOfStories } from '../cosine.ts'
import { explainEvidence } from '../explain-evidence.ts'
import type { PairExplanation } from '../explain-evidence.ts'
import { heaviestOf } from '../heaviest-of.ts'
import { judgeEvidence } from '../judge-evidence.ts'
import type { LiveStory } from '../live-story.ts'
import { createMemory } from '../../values/index.ts'
import type { StoriesPolicy } from '../policy.ts'
import { createPostings } from '../postings.ts'
import type { Report } from '../story.ts'
import type { TermSpace } from '../term-space.ts'
import { createMeaningEvidence } from './create-meaning-evidence.ts'
import type { Meanings } from './create-meanings.ts'
import { linkEvidence } from './link-evidence.ts'
import type { LinkEvidence, Profiled } from './link-evidence.ts'
import { NEUTRAL, createNeutralKeys } from './neutral-keys.ts'
import { profileOf } from './story-profile.ts'

/** Live stories in different languages that are about one event. Mutable inside, deterministic, bounded. */
export interface Links {
  /** Lists a story under what a report of it says in no language; a new report's is also counted. */
  add(report: Report, story: LiveStory, isNew: boolean): void
  /** Compares a story that grew with those of other languages: links appear, and go where evidence turned. */
  renew(story: LiveStory): void
  forget(story: LiveStory): void
  /** Takes note that more is known of what a story means: it waits to be compared anew. */
  meant(story: LiveStory): void
  /** Compares stories that wait for it, so many at most, the longest waiting first. */
  renewMeant(limit: number): void
  /** The best story of another language that two are near: the score of the one that is less so; -∞ without any. */
  nearInCommon(a: LiveStory, b: LiveStory): number
  /** Stories of other languages that a story might be linked with, with the evidence, likeliest first. */
  weigh(story: LiveStory): readonly WeighedLink[]
  /** The number of the group of linked stories that a story is in; a story without links is its own. */
  groupOf(story: LiveStory): number
  /** The other stories of its group, in order of creation. */
  linkedWith(story: LiveStory): readonly number[]
  /** Stories whose group has other members than when this was last asked, in order of creation. */
  regrouped(): readonly number[]
  /** Why two stories are, or are not, taken to be about one event. */
  explain(a: LiveStory, b: LiveStory): PairExplanation
}

export interface WeighedLink {
  readonly story: LiveStory
  readonly evidence: LinkEvidence
  readonly score: number
}

/** Stories by the number of their group, and the members of each group. */
interface Groups {
  readonly groupOf: ReadonlyMap<number, number>
  readonly members: ReadonlyMap<number, readonly number[]>
}

export function createLinks(
  storyOf: (number: number) => LiveStory | undefined,
  /** Could two stories of one language be one event? */
  mayBeOne: (a: LiveStory, b: LiveStory) => boolean,
  space: TermSpace,
  meanings: Meanings,
  policy: StoriesPolicy,
): Links {
  const postings = createPostings(policy.linkPostings)
  const listed = new Map<number, Set<number>>()
  /** Scores of pairs that may stay linked, by both stories. */
  const scores = new Map<number, Map<number, number>>()
  const profiles = createMemory<
    number,
    { readonly reports: LiveStory['reports']; readonly profiled: Profiled }
  >(REMEMBERED)
  const neutral = createNeutralKeys(space)
  const within = createMemory<
    string,
    { readonly reports: readonly LiveStory['reports'][]; readonly together: boolean }
  >(REMEMBERED)
  const byMeaning = createMeaningEvidence(policy)
  /** Stories that wait to be compared anew, for what is known of meanings. */
  const meant = new Set<number>()
  let groups: Groups | null = null
  /** Members of the group of each story as of the last call of `regrouped`. */
  let known = new Map<number, string>()

  const profiled = (story: LiveStory): Profiled =>
    profiles.of(
      story.number,
      () => ({
        reports: story.reports,
        profiled: { story, profile: profileOf(story, neutral.of, meanings.of) },
      }),
      // A story's list of reports is another one after every change.
      ({ reports }) => reports === story.reports,
    ).profiled

  function compare(a: Profiled, b: Profiled): LinkEvidence {
    const evidence = linkEvidence(a, b, space, policy)
    const meaning = byMeaning.compare(a, b)
    return meaning === 0 ? evidence : { ...evidence, meaning }
  }

  function weigh(story: LiveStory): readonly WeighedLink[] {
    const own = profiled(story)
    const keys = [...own.profile.keys.names, ...own.profile.keys.figures, ...own.profile.keys.ideas]
      .map(([key, share]) => [key, share * Math.max(0, space.idf(key, NEUTRAL))] as const)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, policy.linkKeys)
    const found = postings.find(
      Int32Array.from(keys, ([key]) => key),
      Float32Array.from(keys, ([, weight]) => weight),
    )
    return candidates(story, own, found)
      .map(numbers =>
        numbers.map(number => {
          const other = storyOf(number) as LiveStory
          return { other, evidence: compare(own, profiled(other)) }
        }),
      )
      .flatMap(rivals =>
        rivals.map(({ other, evidence }) => {
          const rest = rivals.filter(each => each.other !== other)
          const lead = evidence.all - Math.max(0, ...rest.map(each => each.evidence.all))
          const compared = { ...evidence, lead }
          return { story: other, evidence: compared, score: judgeEvidence(compared, policy.link) }
        }),
      )
      .sort((a, b) => b.score - a.score || a.story.number - b.story.number)
  }

  /** The likeliest in each other language: those found under a story's keys, by weight, and those of nearest meaning. */
  function candidates(
    story: LiveStory,
    own: Profiled,
    found: ReadonlyMap<number, number>,
  ): (readonly number[])[] {
    /** Of a story in another language, near it in time. */
    const languageOf = (number: number): string | undefined => {
      const other = storyOf(number)
      return other && other.language !== story.language && apart(story, other) <= policy.linkApartMs
        ? other.language
        : undefined
    }
    const parts = new Map<string, Map<number, number>>()
    for (const [number, weight] of found) {
      const language = languageOf(number)
      if (language === undefined) continue
      const part = parts.get(language)
      if (part) part.set(number, weight)
      else parts.set(language, new Map([[number, weight]]))
    }
    const heaviest = new Map(
      [...parts].map(([language, part]) => [language, heaviestOf(part, policy.linkCandidates)]),
    )
    const near = byMeaning.near(own, languageOf)
    if (near.size === 0) return [...heaviest.values()]
    return [...new Set([...heaviest.keys(), ...near.keys()])].map(language => [
      ...new Set([...(heaviest.get(language) ?? []), ...(near.get(language) ?? [])]),
    ])
  }

  function unlink(number: number): void {
    for (const other of scores.get(number)?.keys() ?? []) scores.get(other)?.delete(number)
    scores.delete(number)
    groups = null
  }

  function link(a: number, b: number, score: number): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const pairs = scores.get(from) ?? new Map<number, number>()
      pairs.set(to, score)
      scores.set(from, pairs)
    }
  }

  /** The score of a pair, worked out where it was never a candidate. */
  function scoreOf(a: LiveStory, b: LiveStory): number {
    const known = scores.get(a.number)?.get(b.number)
    if (known !== undefined) return known
    const evidence = compare(profiled(a), profiled(b))
    const score = judgeEvidence(evidence, policy.link)
    link(a.number, b.number, score)
    return score
  }

  /** Best links first; two groups become one where every pair of them could stay linked. */
  function group(): Groups {
    const groupOf = new Map<number, number>()
    const members = new Map<number, number[]>()
    const pairs = [...scores].flatMap(([a, others]) =>
      [...others].flatMap(([b, score]) =>
        a < b && score >= policy.linkScore ? [{ a, b, score }] : [],
      ),
    )
    pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    for (const { a, b } of pairs) {
      const [left, right] = [groupOf.get(a) ?? a, groupOf.get(b) ?? b]
      if (left === right) continue
      const [these, those] = [members.get(left) ?? [left], members.get(right) ?? [right]]
      if (!these.every(one => those.every(other => mayGoTogether(one, other)))) continue
      const all = [...these, ...those]
      members.delete(right)
      members.set(left, all)
      for (const member of all) groupOf.set(member, left)
    }
    return { groupOf, members }
  }

  /** Words alone would take two earthquakes for one. Asked for every group again and again. */
  const fitTogether = (a: LiveStory, b: LiveStory): boolean =>
    within.of(
      `${a.number} ${b.number}`,
      () => ({
        reports: [a.reports, b.reports],
        together: cosineOfStories(a, b, space) >= policy.linkedCosine && mayBeOne(a, b),
      }),
      ({ reports }) => reports[0] === a.reports && reports[1] === b.reports,
    ).together

  function mayGoTogether(a: number, b: number): boolean {
    const [left, right] = [storyOf(a), storyOf(b)]
    if (!left || !right) return false
    if (left.language === right.language) return fitTogether(left, right)
    return scoreOf(left, right) >= policy.unlinkScore
  }

  function renew(story: LiveStory): void {
    meant.delete(story.number)
    unlink(story.number)
    const own = profiled(story)
    byMeaning.put(own)
    for (const { story: other, evidence, score } of weigh(story)) {
      if (score >= policy.unlinkScore) link(story.number, other.number, score)
      const besides = score - (policy.link.weights.meaning ?? 0) * evidence.meaning
      // What was compared before meaning could be weighed is compared again.
      if (byMeaning.learn(own, profiled(other), besides - policy.linkScore))
        for (const each of listed.keys()) meant.add(each)
    }
  }

  return {
    add({ article, reading }, story, isNew) {
      const keys = neutral.of(reading)
      if (isNew) space.see(Object.values(keys).flat(), NEUTRAL, article.firstSeen)
      const under = [...keys.names, ...keys.figures, ...keys.ideas]
      postings.add(story.number, under)
      const known = listed.get(story.number) ?? new Set()
      for (const key of under) known.add(key)
      listed.set(story.number, known)
    },
    renew,
    forget(story) {
      unlink(story.number)
      meant.delete(story.number)
      byMeaning.remove(story.number)
      profiles.forget(story.number)
      postings.remove(story.number, listed.get(story.number) ?? [])
      listed.delete(story.number)
    },
    meant(story) {
      profiles.forget(story.number)
      meant.add(story.number)
    },
    renewMeant(limit) {
      for (const number of [...meant].slice(0, limit)) {
        const story = storyOf(number)
        if (story) renew(story)
        meant.delete(number)
      }
    },
    nearInCommon(a, b) {
      const others = scores.get(b.number)
      let best = -Infinity
      for (const [number, score] of scores.get(a.number) ?? [])
        best = Math.max(best, Math.min(score, others?.get(number) ?? -Infinity))
      return best
    },
    weigh,
    groupOf: ({ number }) => (groups ??= group()).groupOf.get(number) ?? number,
    linkedWith({ number }) {
      const { groupOf, members } = (groups ??= group())
      const all = members.get(groupOf.get(number) ?? number) ?? []
      return all.filter(each => each !== number).sort((a, b) => a - b)
    },
    regrouped() {
      const { members } = (groups ??= group())
      const now = new Map<number, string>()
      for (const all of members.values()) {
        const together = all.toSorted((a, b) => a - b).join(' ')
        for (const member of all) now.set(member, together)
      }
      const before = known
      known = now
      return [...new Set([...before.keys(), ...now.keys()])]
        .filter(each => before.get(each) !== now.get(each))
        .sort((a, b) => a - b)
    },
    explain(a, b) {
      const weighed = weigh(a).find(({ story }) => story === b)?.evidence
      const evidence = weighed ?? compare(profiled(a), profiled(b))
      return explainEvidence(evidence, policy.link, policy.linkScore)
    },
  }
}

/** Stories whose keys are remembered in sum: those that are compared now. */
const REMEMBERED = 4096

/** Time between two stories; none where they overlap. */
const apart = (a: LiveStory, b: LiveStory): number =>
  Math.max(0, a.firstReport - b.lastReport, b.firstReport - a.lastReport)
