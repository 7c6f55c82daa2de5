import { markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'

/** Folded duals of people; a target too can be hit, so that those who are injured must be named as people. */
const TWO_PEOPLE =
  /^(?:شخص|انسان|رجل|امرات|سيدت|طفلت?|رضيع|فت(?:ات|ي)|شابت?|شقيقت?|جندي|عسكري|شرطي|ضابط|حارس|عنصر|مسلح|مقاتل|عامل|موظف|طالبت?|تلميذ|معلم|طبيب|مسعف|صحا?في|متظاهر|محتج|مدني|مواطن|سجين|معتقل|مهاجر|نازح|لاجي|راكب|مسافر|سايح|مستوطن|فلسطيني|اسراييلي|لبناني|سوري|عراقي|يمني|سوداني|مصري|ليبي|امريكي|لاعب)(?:ان|ين)$/

/** What a dual counts by the word right before it: مقتل شخصين, يصيب جنديين; null where that says nothing of lives. */
export function livesBefore(passage: Passage, { from }: WordSpan): 'killed' | 'injured' | null {
  for (let start = Math.max(0, from - LONGEST); start < from; start++) {
    const mark = markAt(passage, 'counted', start)
    if (mark?.to !== from || passage.words.breaks[from] !== 'none') continue
    if (mark.meaning.value === 'killed') return 'killed'
    const two = passage.lexemes[from]?.folded ?? ''
    if (mark.meaning.value === 'injured' && TWO_PEOPLE.test(two)) return 'injured'
  }
  return null
}

/** Words of what tells of lives, at most: أودى بحياة. */
const LONGEST = 2
