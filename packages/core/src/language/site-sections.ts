import type { Genre } from './genre.ts'

/** How news sites name, in addresses, the sections that hold another kind of text than reports. */
const NAMES: Readonly<Partial<Record<Genre, string>>> = {
  opinion:
    'opinion opinions opinion-and-analysis commentisfree comment comments commentary columns columnists column columnist editorial editorials op-ed oped blogs blog letters views voices debate tribune tribunes debats idees chroniques editos kolumne kolumnen meinung kommentare columnas tribuna opinion-columns opiniao opinioes colunas yazarlar kose-yazilari yorum mnenie mneniya kolonki رأي الرأي آراء مقالات مقال كتاب_الرأي كتاب-الرأي أقلام',
  analysis:
    'analysis analyses analyse explainers explainer features feature long-reads longreads long-form in-depth interviews interview analisis analize analiz special-reports factcheck fact-check تحليل تحليلات تقارير-خاصة حوارات مقابلات',
  live: 'live live-news liveblog live-blog live-updates live-reporting en-direct direct en-directo en-vivo ao-vivo livestream canli مباشر',
  sport:
    'sport sports football soccer cricket tennis golf rugby basketball nba nfl nhl mlb f1 formula1 motorsport olympics worldcup world-cup deportes deporte futbol futebol esporte esportes desporto sportif sports-news spor sportnews fussball رياضة الرياضة كرة-القدم كرة_القدم varzesh ورزشی ورزش sport-news',
  listing:
    'gallery galleries photos photo-gallery pictures in-pictures picture-gallery podcast podcasts audio quiz quizzes crosswords puzzles newsletters newsletter tv-guide programmes schedule lottery صور بودكاست',
  horoscope: 'horoscope horoscopes astrology horoscopo goroskop أبراج الأبراج حظك-اليوم',
  promotion:
    'sponsored sponsored-content partner-content paid-content paidcontent brandcontent brand-content advertorial advertisement promotions promotion deals shopping coupons native-ad press-releases إعلانات',
}

const GENRES: ReadonlyMap<string, Genre> = new Map(
  Object.entries(NAMES).flatMap(([genre, names]) =>
    names.split(' ').map(name => [name, genre as Genre] as const),
  ),
)

/** The genre that a section of a site holds, by its name as it stands in addresses; undefined where it holds news. */
export const genreOfSection = (section: string): Genre | undefined =>
  GENRES.get(section.toLowerCase())
