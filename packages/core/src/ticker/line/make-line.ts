import { agencyShortName, directionOf } from '../../language/index.ts'
import type { Report, Story } from '../../stories/index.ts'
import { articleId } from '../../values/index.ts'
import type { ArticleId } from '../../values/index.ts'
import { rankWords } from './rank-words.ts'
import type { LineSource } from './rank-words.ts'
import { countGraphemes } from './count-graphemes.ts'
import { kickerOf } from './kicker-of.ts'
import type { Attribution, Line } from './line.ts'
import { shorten } from './shorten.ts'
import { bannedWordIn, dropHonorifics, plainStyle } from '../style/index.ts'
import type { HouseStyle } from '../style/index.ts'

export interface LineOptions {
  readonly maxGraphemes: 60 | 90 | 140
  /** The report whose words are on air: another must be clearly better to replace it. */
  readonly current?: ArticleId
  readonly style?: HouseStyle
}

/** The line of a story: the best words its reports offer, cut by deletion alone, with who says so. */
export function makeLine(story: Story, options: LineOptions): Line {
  const { maxGraphemes, current, style = plainStyle } = options
  const offers = rankWords(story, maxGraphemes, current)
  let banned: string | undefined
  let best: { source: LineSource; text: string; said: string | null } | undefined
  for (const source of offers) {
    const { language } = source.report.reading
    const words = style.dropHonorifics ? dropHonorifics(source.text, language) : source.text
    const short = shorten(words, language, maxGraphemes)
    const word = bannedWordIn(short.text, language, style.banned)
    if (word !== undefined) {
      banned ??= word
      continue
    }
    // Words that end in the middle of a sentence stand only where no other headline fits.
    if (!best || isWhole(short.text)) best = { source, ...short }
    if (isWhole(short.text)) break
  }
  if (!best) return { ...emptyLine(story), ...(banned !== undefined && { banned }) }
  const { text, source, said } = best
  const { report, part } = source
  const { language } = report.reading
  const direction = directionOf(text, language)
  return {
    text,
    language,
    direction,
    attribution: attributionOf(
      story,
      report,
      said,
      direction === 'rtl' ? 'before' : 'after',
      style,
    ),
    kicker: kickerOf(story, text, language),
    from: { article: report.article.id, part },
    graphemes: countGraphemes(text),
  }
}

const isWhole = (text: string): boolean => !text.endsWith('…')

const emptyLine = (story: Story): Line => ({
  text: '',
  language: story.language,
  direction: 'ltr',
  attribution: null,
  kicker: null,
  from: { article: story.reports[0]?.article.id ?? articleId(''), part: 'title' },
  graphemes: 0,
})

/** Claims, casualties and what one publisher alone reports must say whose word it is. */
function attributionOf(
  story: Story,
  report: Report,
  said: string | null,
  form: Attribution['form'],
  { attributed }: HouseStyle,
): Attribution | null {
  // Who was taken out of the words is told beside them.
  if (said !== null) return { name: said, form }
  const { reading, article } = report
  const voices = new Set(
    story.reports.filter(({ copyOf }) => copyOf === null).map(each => each.article.publisher.id),
  )
  const casualties = reading.numbers.some(({ role }) => role === 'killed' || role === 'injured')
  const required = voices.size <= 1 || casualties || reading.hedged
  if (!required && attributed === 'required') return null
  const [agency] = reading.agencies
  const name = agency === undefined ? article.publisher.name : agencyShortName(agency)
  return name === '' ? null : { name, form }
}
