import { instant, storyId } from '../values/index.ts'
import type { ArticleId, StoryId } from '../values/index.ts'
import { cosineOfStories } from './cosine.ts'
import { explainEvidence } from './explain-evidence.ts'
import { explainPair } from './explain-pair.ts'
import type { Weighable } from './explain-pair.ts'
import { addReport, amendReport, keepReports, openStory, replaceReport } from './live-story.ts'
import type { LiveStory } from './live-story.ts'
import { partStory } from './part-story.ts'
import type { StoriesPolicy } from './policy.ts'
import { storiesPolicy } from './policy.ts'
import { createPostings } from './postings.ts'
import { createLinks } from './links/create-links.ts'
import { createMeanings } from './links/create-meanings.ts'
import type { Regrouping, Report, StoryEvent } from './story.ts'
import type { StoryIndex } from './story-index.ts'
import { createSettled } from './settled.ts'
import { createTold } from './told.ts'
import { heaviestOf } from './heaviest-of.ts'
import { createTermSpace } from './term-space.ts'
import { termsOf, vectorOf } from './term-vector.ts'
import type { TermVector } from './term-vector.ts'
import { mayBeOneEvent, weighPair, weighPairs, weighStories } from './weigh-stories.ts'
import type { WeighedPair, WeighedStory } from './weighed.ts'

/** A report's words as counted, and as weighed. */
interface Words {
  readonly counts: ReadonlyMap<number, number>
  readonly vector: TermVector
}

/** Opens an empty index. */
export function createStoryIndex(policy: StoriesPolicy = storiesPolicy): StoryIndex {
  const space = createTermSpace(policy)
  const postings = createPostings(policy.postings)
  const stories = new Map<number, LiveStory>()
  const byId = new Map<StoryId, LiveStory>()
  const byArticle = new Map<ArticleId, LiveStory>()
  /** Stories that got a report since they were last compared with others. */
  const grown = new Set<LiveStory>()
  let next = 0
  /** When the latest report was seen. */
  let latest = instant(0)

  const settled = createSettled(policy.settledMs)
  const told = createTold(policy.comparedReports)
  const mayBeOne = (a: LiveStory, b: LiveStory): boolean => mayBeOneEvent(a, b, told, space, policy)
  const meanings = createMeanings(policy.meaningBytes)
  const links = createLinks(number => stories.get(number), mayBeOne, space, meanings, policy)

  function readWords({ reading }: Report): Words {
    const counts = termsOf(reading, space, policy)
    return { counts, vector: vectorOf(reading, counts, space, policy) }
  }

  function open(id: StoryId, report: Report): LiveStory {
    const story = openStory(id, next++, report.reading.language, report.article.published)
    stories.set(story.number, story)
    byId.set(id, story)
    return story
  }

  /** A new report's words are counted after it was judged, and once: a revision's would make themselves common. */
  function take(story: LiveStory, report: Report, { counts, vector }: Words): void {
    const { article, reading } = report
    space.see(counts.keys(), reading.language, article.firstSeen)
    links.add(report, story, true)
    meanings.want(report)
    join(story, report, vector)
  }

  function join(story: LiveStory, report: Report, vector: TermVector): void {
    addReport(story, report, vector, policy)
    byArticle.set(report.article.id, story)
    if (report.article.firstSeen > latest) latest = report.article.firstSeen
    postings.add(story.number, heaviest(vector))
    grown.add(story)
  }

  function revise(story: LiveStory, report: Report, vector: TermVector): void {
    const at = story.reports.findIndex(({ article }) => article.id === report.article.id)
    replaceReport(story, at, report, vector, policy)
    meanings.want(report)
    postings.add(story.number, heaviest(vector))
    grown.add(story)
  }

  const heaviest = ({ terms }: TermVector): Int32Array => terms.subarray(0, policy.queryTerms)

  /** Live stories of a language under any of some words, those with most of their weight first. */
  function under(
    terms: ArrayLike<number>,
    weights: ArrayLike<number>,
    language: string,
    except?: LiveStory,
  ): LiveStory[] {
    const found = postings.find(terms, weights)
    return heaviestOf(found, policy.candidates + 1)
      .map(number => stories.get(number))
      .filter(story => story !== undefined && story.language === language && story !== except)
      .slice(0, policy.candidates) as LiveStory[]
  }

  /** A live report as it was weighed when it came, any other one as it would be now. */
  function weighableOf(given: Report): Weighable {
    const story = byArticle.get(given.article.id)
    const at = story?.reports.findIndex(({ article }) => article.id === given.article.id) ?? -1
    const [report, vector] = [story?.reports[at], story?.vectors[at]]
    return report && vector
      ? { report, vector }
      : { report: given, vector: readWords(given).vector }
  }

  function weigh(report: Report, vector: TermVector): readonly WeighedStory[] {
    const likely = under(heaviest(vector), vector.weights, report.reading.language)
    return weighStories(report, vector, likely, told, space, policy)
  }

  function weighMerges(story: LiveStory): readonly WeighedPair[] {
    const { terms, weights } = story.core
    const others = under(terms, weights, story.language, story)
    const isNear = (other: LiveStory): boolean =>
      links.nearInCommon(story, other) >= policy.nearLinkScore
    return weighPairs(story, others, isNear, told, space, policy)
  }

  function remove(story: LiveStory): void {
    stories.delete(story.number)
    byId.delete(story.id)
    grown.delete(story)
    unlist(story)
  }

  /** Takes a story out of all lists of words and keys. */
  function unlist(story: LiveStory): void {
    links.forget(story)
    postings.remove(
      story.number,
      story.vectors.flatMap(vector => [...heaviest(vector)]),
    )
  }

  /** The younger story's reports go into the older one, whose id lasts. */
  function merge(a: LiveStory, { story: b, evidence }: WeighedPair): Regrouping {
    const [into, from] = a.number < b.number ? [a, b] : [b, a]
    remove(from)
    settled.merged(into, latest)
    for (const [at, report] of from.reports.entries()) {
      links.add(report, into, false)
      join(into, report, from.vectors[at] as TermVector)
    }
    return {
      kind: 'merged',
      story: into.id,
      from: from.id,
      articles: from.reports.map(({ article }) => article.id),
      why: explainEvidence(evidence, policy.merge, policy.mergeScore),
    }
  }

  /** Parts a story whose reports turned out to be of two events; the part that began it goes on under its id. */
  function split(story: LiveStory): Regrouping | undefined {
    if (!settled.maySplit(story, latest)) return undefined
    const away = new Set(partStory(story, policy.splitReports, space))
    const [begun] = away
    const first = begun === undefined ? undefined : story.reports[begun]
    if (!first || byId.has(storyId(first.article.id))) return undefined
    const halves = [false, true].map(side => {
      const half = openStory(story.id, story.number, story.language, story.firstReport)
      for (const [at, report] of story.reports.entries())
        if (away.has(at) === side) addReport(half, report, story.vectors[at] as TermVector, policy)
      return half
    }) as [LiveStory, LiveStory]
    const { evidence, score } = weighPair(...halves, told, space, policy)
    if (score > policy.splitScore) return undefined
    const why = explainEvidence(evidence, policy.merge, policy.mergeScore)
    return { ...part(story, away, first), why }
  }

  function part(
    story: LiveStory,
    away: ReadonlySet<number>,
    first: Report,
  ): Omit<Regrouping, 'why'> {
    unlist(story)
    const moved = [...away].map(at => [story.reports[at], story.vectors[at]] as const)
    keepReports(story, at => !away.has(at), policy)
    for (const [at, report] of story.reports.entries()) {
      links.add(report, story, false)
      postings.add(story.number, heaviest(story.vectors[at] as TermVector))
    }
    const parted = open(storyId(first.article.id), first)
    for (const [report, vector] of moved) {
      links.add(report as Report, parted, false)
      join(parted, report as Report, vector as TermVector)
    }
    grown.add(story)
    settled.split(story, parted, latest)
    const articles = parted.reports.map(({ article }) => article.id)
    return { kind: 'split', story: parted.id, from: story.id, articles }
  }

  function linkedWith(story: LiveStory): readonly LiveStory[] {
    return links
      .linkedWith(story)
      .map(number => stories.get(number))
      .filter(each => each !== undefined)
  }

  return {
    place(article, reading, copyOf) {
      const report: Report = { article, reading, copyOf }
      const words = readWords(report)
      const known = byArticle.get(article.id)
      if (known) {
        revise(known, report, words.vector)
        return { kind: 'revised', story: known.id, article: article.id }
      }
      const original = copyOf === null ? undefined : byArticle.get(copyOf)
      const needed = policy.joinScore + policy.unfamiliarScore * space.unfamiliar(reading.language)
      const found = original ? { story: original, score: needed } : weigh(report, words.vector)[0]
      if (found && found.score >= needed) {
        take(found.story, report, words)
        return { kind: 'joined', story: found.story.id, article: article.id, score: found.score }
      }
      const story = open(storyId(article.id), report)
      take(story, report, words)
      return { kind: 'created', story: story.id, article: article.id }
    },
    weigh(article, reading) {
      const report: Report = { article, reading, copyOf: null }
      return weigh(report, readWords(report).vector)
    },
    explainPair(a, b) {
      return explainPair(weighableOf(a), weighableOf(b), space, policy)
    },
    weighLinks(id) {
      const story = byId.get(id)
      return story ? links.weigh(story) : []
    },
    weighMerges(id) {
      const story = byId.get(id)
      return story ? weighMerges(story) : []
    },
    restore(id, report) {
      const words = readWords(report)
      const known = byArticle.get(report.article.id)
      if (known) revise(known, report, words.vector)
      else take(byId.get(id) ?? open(id, report), report, words)
    },
    relink() {
      for (const story of stories.values()) links.renew(story)
      links.regrouped()
    },
    wantedMeanings: meanings.wanted,
    learnMeaning(headline, vector) {
      const story = byArticle.get(headline.article)
      if (meanings.learn(headline, vector) && story) links.meant(story)
    },
    amend(article) {
      const story = byArticle.get(article.id)
      if (story) amendReport(story, article)
    },
    repair(limit = policy.repairStories) {
      const events: StoryEvent[] = []
      for (const story of [...grown].slice(0, limit)) {
        if (!grown.delete(story)) continue
        const best = weighMerges(story).find(each => settled.mayMerge(story, each.story, latest))
        const done = best && best.score >= policy.mergeScore ? merge(story, best) : split(story)
        if (done) events.push(done)
        else links.renew(story)
      }
      links.renewMeant(limit)
      for (const number of links.regrouped()) {
        const story = stories.get(number)
        const linked = story && linkedWith(story).map(({ id }) => id)
        if (linked) events.push({ kind: 'linked', story: story.id, linked })
      }
      return events
    },
    expire(now) {
      const old = [...stories.values()].filter(story => now - story.lastReport > policy.windowMs)
      for (const story of old) {
        remove(story)
        for (const { article } of story.reports) {
          byArticle.delete(article.id)
          meanings.forget(article.id)
        }
      }
      return old.map(story => ({
        kind: 'expired',
        story: story.id,
        articles: story.reports.map(({ article }) => article.id),
      }))
    },
    get: id => byId.get(id),
    storyOf: article => byArticle.get(article),
    live: () => stories.values(),
    sameEvent(a, b) {
      const [left, right] = [byId.get(a.id), byId.get(b.id)]
      if (!left || !right) return false
      if (links.groupOf(left) === links.groupOf(right)) return true
      // Words alone would take two earthquakes for one.
      return (
        left.language === right.language &&
        cosineOfStories(left, right, space) >= policy.sameEventCosine &&
        mayBeOne(left, right)
      )
    },
    linked(id) {
      const story = byId.get(id)
      return story ? linkedWith(story) : []
    },
    explainLink(a, b) {
      const [left, right] = [byId.get(a), byId.get(b)]
      return left && right ? links.explain(left, right) : undefined
    },
    get waiting() {
      return grown.size
    },
    get size() {
      return { stories: stories.size, articles: byArticle.size }
    },
  }
}
