import { storyId } from '../values/index.ts'
import type { ArticleId, StoryId } from '../values/index.ts'
import { addReport, amendReport, openStory, replaceReport } from './live-story.ts'
import type { LiveStory } from './live-story.ts'
import { centroidCosine, pairScore } from './pair-score.ts'
import type { StoriesPolicy } from './policy.ts'
import { storiesPolicy } from './policy.ts'
import { createPostings } from './postings.ts'
import { sameAcrossLanguages } from './same-across-languages.ts'
import type { Report } from './story.ts'
import type { StoryIndex } from './story-index.ts'
import { createTermSpace } from './term-space.ts'
import { termsOf, vectorOf } from './term-vector.ts'
import type { TermVector } from './term-vector.ts'

/** Opens an empty index. */
export function createStoryIndex(policy: StoriesPolicy = storiesPolicy): StoryIndex {
  const space = createTermSpace(policy)
  const postings = createPostings(policy.postings)
  const stories = new Map<number, LiveStory>()
  const byId = new Map<StoryId, LiveStory>()
  const byArticle = new Map<ArticleId, LiveStory>()
  let next = 0

  function vectorFor({ article, reading }: Report): TermVector {
    const counts = termsOf(reading, space, policy)
    // A revision was seen already: counting it again would make its own words common.
    if (!byArticle.has(article.id)) space.see(counts.keys(), reading.language, article.firstSeen)
    return vectorOf(reading, counts, space, policy)
  }

  function open(id: StoryId, report: Report): LiveStory {
    const story = openStory(id, next++, report.reading.language, report.article.published)
    stories.set(story.number, story)
    byId.set(id, story)
    return story
  }

  function join(story: LiveStory, report: Report, vector: TermVector): void {
    addReport(story, report, vector, policy)
    byArticle.set(report.article.id, story)
    postings.add(story.number, vector.terms.subarray(0, policy.queryTerms))
  }

  function revise(story: LiveStory, report: Report, vector: TermVector): void {
    const at = story.reports.findIndex(({ article }) => article.id === report.article.id)
    replaceReport(story, at, report, vector, policy)
    postings.add(story.number, vector.terms.subarray(0, policy.queryTerms))
  }

  function best(
    report: Report,
    vector: TermVector,
  ): { story: LiveStory; score: number } | undefined {
    const found = postings.find(vector.terms.subarray(0, policy.queryTerms), vector.weights)
    const likely = [...found]
      .map(([number, weight]) => ({ story: stories.get(number), weight }))
      .filter(
        (each): each is { story: LiveStory; weight: number } =>
          each.story?.language === report.reading.language,
      )
      .sort((a, b) => b.weight - a.weight || b.story.number - a.story.number)
      .slice(0, policy.candidates)
    let winner: { story: LiveStory; score: number } | undefined
    for (const { story } of likely) {
      const score = pairScore(report.article, report.reading, vector, story, policy)
      if (!winner || score > winner.score) winner = { story, score }
    }
    return winner
  }

  function drop(story: LiveStory): void {
    stories.delete(story.number)
    byId.delete(story.id)
    for (const { article } of story.reports) byArticle.delete(article.id)
    postings.remove(
      story.number,
      story.vectors.flatMap(({ terms }) => [...terms.subarray(0, policy.queryTerms)]),
    )
  }

  return {
    place(article, reading, copyOf) {
      const report: Report = { article, reading, copyOf }
      const vector = vectorFor(report)
      const known = byArticle.get(article.id)
      if (known) {
        revise(known, report, vector)
        return { kind: 'revised', story: known.id, article: article.id }
      }
      const original = copyOf === null ? undefined : byArticle.get(copyOf)
      const found = original ? { story: original, score: 1 } : best(report, vector)
      if (found && found.score >= policy.joinScore) {
        join(found.story, report, vector)
        return { kind: 'joined', story: found.story.id, article: article.id, score: found.score }
      }
      const story = open(storyId(article.id), report)
      join(story, report, vector)
      return { kind: 'created', story: story.id, article: article.id }
    },
    restore(id, report) {
      const vector = vectorFor(report)
      const known = byArticle.get(report.article.id)
      if (known) revise(known, report, vector)
      else join(byId.get(id) ?? open(id, report), report, vector)
    },
    amend(article) {
      const story = byArticle.get(article.id)
      if (story) amendReport(story, article)
    },
    expire(now) {
      const old = [...stories.values()].filter(story => now - story.lastReport > policy.windowMs)
      for (const story of old) drop(story)
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
      if (left.language !== right.language) return sameAcrossLanguages(left, right)
      return storyCosine(left, right) >= policy.sameEventCosine
    },
    get size() {
      return { stories: stories.size, articles: byArticle.size }
    },
  }
}

/** Cosine of two stories as wholes. */
function storyCosine(a: LiveStory, b: LiveStory): number {
  const [small, large] = (a.centroid?.size ?? 0) < (b.centroid?.size ?? 0) ? [a, b] : [b, a]
  return centroidCosine(wholeOf(small), large)
}

function wholeOf({ centroid, centroidLength, vectors }: LiveStory): TermVector {
  if (centroid === null) return vectors[0] ?? NOTHING
  return {
    terms: Int32Array.from(centroid.keys()),
    weights: Float32Array.from(centroid.values(), weight => weight / centroidLength),
    title: NOTHING.title,
  }
}

const NOTHING: TermVector = {
  terms: new Int32Array(),
  weights: new Float32Array(),
  title: new Int32Array(),
}
