import { arabicVerb } from '../../language/index.ts'
import type { Lexeme } from '../../language/index.ts'
import { marksOf } from '../passage.ts'
import type { Passage } from '../passage.ts'

/** Words of sport that a text must have before النصر is a club and no victory. */
const SPORTING = 2

/** Clubs that are called by a common word or by their city, folded. */
const CLUBS: ReadonlySet<string> = new Set(
  (
    'الهلال النصر الاتحاد الاهلي الشباب التعاون الفتح الرايد الفيصلي الاتفاق القادسيه الوحده الخليج الطايي الحزم الفيحاء ضمك هجر الشعله العروبه نجران ' +
    'الزمالك الاسماعيلي المصري الترجي الرجاء الوداد العين الجزيره الوصل السد الريان الغرافه العربي الوكره الدحيل كاظمه السالميه المحرق النجمه الانصار العهد الوحدات الزوراء المريخ ' +
    'برشلونه ليفربول ميلان روما نابولي اشبيليه فالنسيا ليون مرسيليا موناكو تورينو ملقه جنوه بولونيا بارما بورتو لايبزيغ شتوتغارت هامبورغ فرانكفورت ساوثهامبتون نيوكاسل سندرلاند بازل سالزبورغ نانت ليل نيس بوردو'
  ).split(' '),
)

/** What stands before a club: a team, a player, an opponent. */
const BEFORE: ReadonlySet<string> = new Set(
  'فريق امام ضد علي مع لاعب لاعبي لاعبو مدرب جماهير جمهور حارس مهاجم مدافع نجم قايد هداف اداره صفوف مباراه مواجهه لقاء قميص دفاع مرمي صفقه معسكر فوز خساره تعادل تاهل خصمه غريمه جاره نظيره ضيفه مضيفه منافسه شباك هجوم'.split(
    ' ',
  ),
)

/** Whether a text speaks of sport so much that words and cities in it may be clubs. */
export const isSporting = (passage: Passage): boolean =>
  marksOf(passage, 'sport').length >= (passage.lexemes.length < SHORT ? 1 : SPORTING)

/** A headline: one word of sport is enough. */
const SHORT = 20

/** Whether a word of a text that speaks of sport is a club: behind a team or an opponent, or before what a team does. */
export function isSportClub({ lexemes, words }: Passage, at: number): boolean {
  const lexeme = lexemes[at]
  if (!lexeme || !isClubName(lexeme)) return false
  const before = words.breaks[at] === 'none' ? lexemes[at - 1] : undefined
  if (before && BEFORE.has(bare(before.folded))) return true
  const next = words.breaks[at + 1] === 'none' ? lexemes[at + 1] : undefined
  if (before !== undefined || next === undefined || !/^[يس]|^[^ت].*[^ت]$/.test(next.folded))
    return false
  return arabicVerb(next.folded) !== undefined
}

const isClubName = (lexeme: Lexeme): boolean =>
  (lexeme.clubName ??= CLUBS.has(lexeme.joined ? lexeme.folded.slice(1) : bare(lexeme.folded)))

/** للهلال is to الهلال, بالفوز has the preposition before it. */
const bare = (folded: string): string => {
  if (folded.startsWith('لل')) return `ال${folded.slice(2)}`
  return /^[بول]ال/.test(folded) ? folded.slice(1) : folded
}
