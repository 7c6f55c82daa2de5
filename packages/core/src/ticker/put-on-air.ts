import type { Story } from '../stories/index.ts'
import { digest, itemId } from '../values/index.ts'
import type { ArticleId, Instant, TickerId } from '../values/index.ts'
import type { Candidate } from './choose.ts'
import type { Held, Item } from './item.ts'
import type { Line } from './line/index.ts'
import type { TickerPolicy } from './policy.ts'
import { rememberedLine } from './remembered-line.ts'
import { translatedLine, wantsTranslation } from './translated-line.ts'
import type { FindTranslation } from './translated-line.ts'
import { bannedWordIn } from './style/index.ts'

/** Most publishers that an item names; the rest are counted. */
const NAMED_PUBLISHERS = 30

/** A story's first item, undefined where it has no words, or the word that keeps it off air. */
export function putOnAir(
  ticker: TickerId,
  candidate: Candidate,
  bar: number,
  policy: TickerPolicy,
  now: Instant,
  find: FindTranslation,
): Item | Held | undefined {
  const { story, weighed, order } = candidate
  const options = { maxGraphemes: policy.lineGraphemes, style: policy.style }
  const line = translatedLine(story, rememberedLine(story, options), find, policy)
  if (line.banned !== undefined) return heldFor(story, line.banned)
  if (line.text === '') return undefined
  return {
    id: itemId(digest(`${ticker} ${story.id} ${now}`)),
    story: story.id,
    line,
    lineRevision: revisionOf(story, line.from.article),
    wordsSince: now,
    since: now,
    entered: { score: weighed.score, bar },
    weighed,
    ...(order && { order }),
    ...figures(story, line),
  }
}

/** An item follows its story in steps that a viewer would call news: corrected words, a report more, a point more. */
export function keepOnAir(
  item: Item,
  { story, weighed, order }: Candidate,
  policy: TickerPolicy,
  now: Instant,
  find: FindTranslation,
): Item | Held {
  const made = rememberedLine(story, {
    maxGraphemes: policy.lineGraphemes,
    current: item.line.from.article,
    style: policy.style,
  })
  // The list may have been lengthened while it was on air.
  const word = bannedWordIn(item.line.text, item.line.language, policy.style.banned)
  // A translation that is on air stays, though it be forgotten where it was remembered.
  const stays =
    word === undefined &&
    isTranslationOf(item.line, made) &&
    item.line.language === policy.language &&
    wantsTranslation(made, policy)
  const offered = stays ? item.line : translatedLine(story, made, find, policy)
  if (word !== undefined && offered.text === '') return heldFor(story, word)
  const corrected = revisionOf(story, item.line.from.article) !== item.lineRevision
  const newWords = !sameWords(offered, item.line)
  const take =
    offered.text !== '' &&
    newWords &&
    (word !== undefined ||
      corrected ||
      isTranslationOf(offered, item.line) ||
      now - item.wordsSince >= policy.minimumWordsMs)
  const line = take ? offered : item.line
  const next = figures(story, line)
  const moved =
    take ||
    order?.verb !== item.order?.verb ||
    next.reports !== item.reports ||
    next.publishers.length !== item.publishers.length ||
    weighed.breaking !== item.weighed.breaking ||
    weighed.alert?.state !== item.weighed.alert?.state ||
    weighed.alert?.retracted !== item.weighed.alert?.retracted ||
    weighed.unconfirmed !== item.weighed.unconfirmed ||
    weighed.urgency !== item.weighed.urgency ||
    Math.abs(weighed.score - item.weighed.score) >= policy.scoreStep
  if (!moved) return item
  const { order: _, ...rest } = item
  return {
    ...rest,
    ...(order && { order }),
    ...next,
    line,
    weighed,
    ...(take && { wordsSince: now, lineRevision: revisionOf(story, line.from.article) }),
  }
}

const isTranslationOf = ({ translated }: Line, line: Line): boolean =>
  translated !== undefined && translated.text === line.text

const sameWords = (a: Line, b: Line): boolean =>
  a.text === b.text && a.attribution?.name === b.attribution?.name && a.kicker === b.kicker

const revisionOf = (story: Story, id: ArticleId): number =>
  story.reports.find(({ article }) => article.id === id)?.article.revision ?? 0

function figures(
  story: Story,
  line: Line,
): Pick<Item, 'reports' | 'publishers' | 'firstReport' | 'lastReport' | 'url'> {
  const publishers = new Map<string, Item['publishers'][number]>()
  for (const { article, copyOf } of story.reports)
    if (copyOf === null && publishers.size < NAMED_PUBLISHERS)
      publishers.set(article.publisher.id, {
        id: article.publisher.id,
        name: article.publisher.name,
      })
  return {
    reports: story.reports.length,
    publishers: [...publishers.values()],
    firstReport: story.firstReport,
    lastReport: story.lastReport,
    url: story.reports.find(({ article }) => article.id === line.from.article)?.article.url ?? null,
  }
}

const heldFor = (story: Story, word: string): Held => ({
  story: story.id,
  word,
  reports: story.reports.length,
})
