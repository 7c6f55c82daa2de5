import type { Article } from '@shareet/core/articles'
import { newSourceState } from '@shareet/core/sources'
import type { SourceState } from '@shareet/core/sources'
import type { Reading } from '@shareet/core/reading'
import { articleId, instant, publisherId, sourceId, storyId } from '@shareet/core/values'
import type { FiledReport } from './index.ts'

export const NOON = instant(Date.UTC(2026, 5, 22, 12))
export const WIRE = sourceId('wire')

/** A source that was polled once, well. */
export const sampleState = (change: Partial<SourceState> = {}): SourceState => ({
  ...newSourceState(WIRE, 300_000, NOON),
  etag: '"v1"',
  lastSuccess: NOON,
  articles: 1,
  ...change,
})

/** The `number`th report of the wire, unlike all others. */
export function sampleReport(number: number, change: Partial<Article> = {}): FiledReport {
  const article: Article = {
    id: articleId(`a${number}`),
    source: WIRE,
    publisher: { id: publisherId('wire'), name: 'وكالة', country: 'JO', tier: 1 },
    url: `https://wire.example/${number}`,
    title: `زلزال رقم ${number} يضرب الساحل`,
    text: `First paragraph of ${number}.\nSecond “paragraph”.`,
    published: instant(NOON + number),
    publishedTrust: 'given',
    firstSeen: instant(NOON + number),
    revision: 0,
    digest: `d${number}`,
    declaredLanguage: 'ar',
    ...change,
  }
  return {
    article,
    reading: sampleReading,
    copyOf: null,
    story: storyId(`s${number}`),
    joinedScore: null,
    keys: { url: article.url, guid: `g${number}` },
  }
}

const sampleReading: Reading = {
  language: 'ar',
  direction: 'rtl',
  titleTerms: ['زلزال', 'ساحل'],
  bodyTerms: [],
  names: ['الساحل'],
  countries: ['JO'],
  numbers: [{ value: 12, role: 'killed' }],
  people: [],
  organisations: [],
  places: [],
  dates: [],
  topics: [],
  certainty: 'reported',
  agencies: [],
  eventKind: 'disaster',
  genre: 'report',
  gravity: 0.5,
  hedged: false,
  urgentMark: true,
}
