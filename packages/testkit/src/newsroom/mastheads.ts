import type { CountryId } from './atlas/countries.ts'
import type { DigitStyle } from './fill-template.ts'
import type { Tongue } from './tongue.ts'

/** One editorial staff writing in one tongue, with its feeds. Editions of one publisher share `publisherId`. */
export interface Masthead {
  readonly id: string
  readonly publisherId: string
  readonly publisherName: string
  readonly tongue: Tongue
  readonly country: CountryId
  readonly tier: 1 | 2 | 3
  readonly domain: string
  readonly feeds: readonly FeedPlan[]
  readonly digits: DigitStyle
  /** An agency: others reprint it. `short` is its mark in a dateline. */
  readonly agency?: { readonly name: string; readonly short: string }
  /** Probability of running an agency's text instead of an own one. */
  readonly reprints: number
  /** Marks the first word of a flash. */
  readonly marksUrgent: boolean
  /** How much of a text its feeds carry. */
  readonly gives: 'full' | 'summary'
}

export interface FeedPlan {
  readonly id: string
  readonly name: string
  readonly format: 'rss' | 'atom' | 'json' | 'rdf'
  readonly charset: 'utf-8' | 'windows-1256'
  /** `all` is the front feed; `life` repeats only what is not hard news, as section feeds do. */
  readonly carries: 'all' | 'life'
}

interface Draft extends Partial<Omit<Masthead, 'feeds'>> {
  readonly id: string
  readonly publisherName: string
  readonly tongue: Tongue
  readonly country: CountryId
  readonly feeds: readonly (Partial<FeedPlan> & Pick<FeedPlan, 'name' | 'format'>)[]
}

const masthead = (draft: Draft): Masthead => ({
  publisherId: draft.id,
  tier: 2,
  domain: `${draft.id}.example`,
  digits: 'latn',
  reprints: 0.2,
  marksUrgent: false,
  gives: 'full',
  ...draft,
  feeds: draft.feeds.map((feed, index) => ({
    id: index === 0 ? draft.id : `${draft.id}-${index + 1}`,
    charset: 'utf-8',
    carries: index === 0 ? 'all' : 'life',
    ...feed,
  })),
})

/** The invented press of the demo. Every domain ends in `.example`, so that no address can be a real one. */
export const mastheads: readonly Masthead[] = [
  masthead({
    id: 'rafid',
    publisherName: 'وكالة الرافد للأنباء',
    tongue: 'ar',
    country: 'IQ',
    tier: 1,
    agency: { name: 'وكالة الرافد للأنباء', short: 'الرافد' },
    reprints: 0,
    marksUrgent: true,
    feeds: [{ name: 'الرافد – آخر الأخبار', format: 'rss' }],
  }),
  masthead({
    id: 'sawt-almadiq',
    publisherName: 'صوت المضيق',
    tongue: 'ar',
    country: 'OM',
    digits: 'arab',
    marksUrgent: true,
    feeds: [
      { name: 'صوت المضيق', format: 'rss' },
      { name: 'صوت المضيق – منوعات', format: 'atom' },
    ],
  }),
  masthead({
    id: 'almina',
    publisherName: 'جريدة الميناء',
    tongue: 'ar',
    country: 'EG',
    reprints: 0.45,
    feeds: [{ name: 'جريدة الميناء', format: 'rss', charset: 'windows-1256' }],
  }),
  masthead({
    id: 'ufuq-alyawm',
    publisherName: 'الأفق اليوم',
    tongue: 'ar',
    country: 'JO',
    feeds: [{ name: 'الأفق اليوم', format: 'atom' }],
  }),
  masthead({
    id: 'mirat-alatlas',
    publisherName: 'مرآة الأطلس',
    tongue: 'ar',
    country: 'MA',
    gives: 'summary',
    feeds: [{ name: 'مرآة الأطلس', format: 'json' }],
  }),
  masthead({
    id: 'bawabat-alwaha',
    publisherName: 'بوابة الواحة',
    tongue: 'ar',
    country: 'SA',
    tier: 3,
    reprints: 0.7,
    marksUrgent: true,
    feeds: [{ name: 'بوابة الواحة', format: 'rss' }],
  }),
  masthead({
    id: 'manara-sharqiya',
    publisherName: 'المنارة الشرقية',
    tongue: 'ar',
    country: 'LB',
    feeds: [{ name: 'المنارة الشرقية', format: 'rdf' }],
  }),
  masthead({
    id: 'meridian',
    publisherName: 'Meridian News Agency',
    tongue: 'en',
    country: 'GB',
    tier: 1,
    agency: { name: 'Meridian News Agency', short: 'Meridian' },
    reprints: 0,
    marksUrgent: true,
    feeds: [{ name: 'Meridian – Top News', format: 'atom' }],
  }),
  masthead({
    id: 'harbour-courier',
    publisherName: 'The Harbour Courier',
    tongue: 'en',
    country: 'GB',
    feeds: [
      { name: 'The Harbour Courier', format: 'rss' },
      { name: 'The Harbour Courier – Weekend', format: 'rss' },
    ],
  }),
  masthead({
    id: 'northgate-herald',
    publisherName: 'Northgate Herald',
    tongue: 'en',
    country: 'US',
    reprints: 0.4,
    marksUrgent: true,
    feeds: [{ name: 'Northgate Herald', format: 'json' }],
  }),
  masthead({
    id: 'gulf-ledger',
    publisherName: 'The Gulf Ledger',
    tongue: 'en',
    country: 'AE',
    feeds: [{ name: 'The Gulf Ledger', format: 'rss' }],
  }),
  masthead({
    id: 'coral-sentinel',
    publisherName: 'Coral Coast Sentinel',
    tongue: 'en',
    country: 'AU',
    tier: 3,
    reprints: 0.5,
    gives: 'summary',
    feeds: [{ name: 'Coral Coast Sentinel', format: 'rdf' }],
  }),
  masthead({
    id: 'meridien',
    publisherId: 'meridian',
    publisherName: 'Meridian News Agency',
    tongue: 'fr',
    country: 'GB',
    tier: 1,
    agency: { name: 'l’agence Méridien', short: 'Méridien' },
    reprints: 0,
    marksUrgent: true,
    domain: 'meridian.example',
    feeds: [{ name: 'Méridien – À la une', format: 'atom' }],
  }),
  masthead({
    id: 'quotidien-du-rivage',
    publisherName: 'Le Quotidien du Rivage',
    tongue: 'fr',
    country: 'FR',
    feeds: [{ name: 'Le Quotidien du Rivage', format: 'rss' }],
  }),
  masthead({
    id: 'echo-des-dunes',
    publisherName: 'L’Écho des Dunes',
    tongue: 'fr',
    country: 'DZ',
    reprints: 0.4,
    feeds: [
      { name: 'L’Écho des Dunes', format: 'rss' },
      { name: 'L’Écho des Dunes – Loisirs', format: 'json' },
    ],
  }),
  masthead({
    id: 'vecherny-mayak',
    publisherName: 'Вечерний маяк',
    tongue: 'ru',
    country: 'RU',
    feeds: [{ name: 'Вечерний маяк', format: 'rss' }],
  }),
  masthead({
    id: 'vestnik-stepi',
    publisherName: 'Вестник степи',
    tongue: 'ru',
    country: 'KZ',
    marksUrgent: true,
    feeds: [{ name: 'Вестник степи', format: 'atom' }],
  }),
  masthead({
    id: 'jiangan-daily',
    publisherName: '江岸日报',
    tongue: 'zh',
    country: 'CN',
    marksUrgent: true,
    feeds: [{ name: '江岸日报', format: 'rss' }],
  }),
  masthead({
    id: 'nanyu-news',
    publisherName: '南屿新闻',
    tongue: 'zh',
    country: 'SG',
    feeds: [{ name: '南屿新闻', format: 'json' }],
  }),
]

/** The agency that writes in a tongue, if one does. */
export const agencyIn = (tongue: Tongue): Masthead | undefined =>
  mastheads.find(each => each.agency && each.tongue === tongue)
