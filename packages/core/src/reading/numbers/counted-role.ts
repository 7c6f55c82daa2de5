import type { Lexeme } from '../../language/index.ts'
import { markAt, marksOf } from '../passage.ts'
import type { Passage } from '../passage.ts'
import type { ReadingPolicy } from '../policy.ts'
import type { Figure } from './find-figures.ts'

/** Words between a figure and what it counts, at most. */
const REACH = 5
/** The same behind a word for the toll, where the place stands between: Death toll in Kabul blast rises to 21. */
const TOLL_REACH = 10
/** Words of what is counted, at most. */
const LONGEST = 6
/** A word of "and" between them weighs like this many words: it usually opens the next count. */
const AND = 2
/** So does a comma, less surely. */
const COMMA = 1
const MONEY_SIGNS = '$€£¥₽₺﷼'
const PERCENT_SIGNS = '%٪％'

/**
 * What the figures of a text count: by the sign beside them, else by the nearest word for it in the same sentence with
 * no other figure between. The answer is asked for in order, so that words are passed once.
 */
export function countedRole(
  passage: Passage,
  figures: readonly Figure[],
  policy: ReadingPolicy,
): (index: number) => string | null {
  const { words, lexemes } = passage
  const counted = marksOf(passage, 'counted')
  let first = 0

  return index => {
    const figure = figures[index]
    if (!figure) return null
    const [before, after] = [figures[index - 1], figures[index + 1]]
    let role = signRole(passage, figure)
    if (role !== null) return role
    let nearest = REACH + 1
    while ((counted[first]?.from ?? Infinity) < figure.from - TOLL_REACH - LONGEST) first++
    for (let each = first; each < counted.length; each++) {
      const mark = counted[each]
      if (!mark || mark.from > figure.to + REACH) break
      const follows = mark.from >= figure.to
      const [open, close] = follows ? [figure.to, mark.from] : [mark.to, figure.from]
      let distance = close - open + 1
      const isToll =
        !follows && [mark.from, mark.to - 1].some(word => TOLL.test(lexemes[word]?.folded ?? ''))
      // Nearer words say better what is counted.
      if (isToll && distance > 1 && rises(lexemes[figure.from - 1]))
        distance = Math.min(distance, REACH)
      if (distance <= 0 || distance > REACH) continue
      if (follows ? after && after.from < mark.from : before && before.from >= mark.to) continue
      // Money, percent and magnitude stand beside their figure; those killed may be told further on.
      const lives = LIVES.has(mark.meaning.value)
      // People are counted whole: in "of magnitude 7.1 killed 40" the first figure counts none.
      const people = Number.isInteger(figure.value) && figure.value <= policy.mostCasualties
      if (lives ? !people : distance > 2) continue
      if (!follows && isHit(lexemes[mark.from]) && !arePeople(passage, figure)) continue
      for (let at = open; at <= close; at++) {
        if (words.breaks[at] === 'sentence') distance = REACH + 1
        else if (words.breaks[at] === 'phrase') distance += COMMA
        if (isAnd(lexemes[at])) distance += AND
      }
      if (distance > nearest || (distance === nearest && !follows)) continue
      nearest = distance
      role = mark.meaning.value
    }
    return nearest <= REACH ? role : null
  }
}

function signRole({ words }: Passage, { from, to }: Figure): string | null {
  const { text } = words
  const start = words.starts[from] ?? 0
  const before = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1)
  if (before !== '' && MONEY_SIGNS.includes(before)) return 'money'
  if (before !== '' && PERCENT_SIGNS.includes(before)) return 'percent'
  const end = words.ends[to - 1] ?? 0
  const after =
    text.charAt(end) === ' ' || text.charAt(end) === '\u00a0'
      ? text.charAt(end + 1)
      : text.charAt(end)
  if (after !== '' && PERCENT_SIGNS.includes(after)) return 'percent'
  return after !== '' && MONEY_SIGNS.includes(after) ? 'money' : null
}

/** Folded. */
const TOLL = /^(?:toll|و?(?:ال)?حصيله)$/
const rises = (lexeme: Lexeme | undefined): boolean =>
  /^(?:to|at|الي|عند)$/.test(lexeme?.folded ?? '')

/** Folded. A target is hit, and a market too, with the verb of an injury. */
const HIT = /^[وف]?(?:[يت]صيب|اصابت?|[يت]جرح|جرحت?)$/
/** Folded: who can be injured, as Arabic counts them; آخرين, من أبنائه. */
const PEOPLE =
  /^(?:شخصا?|اشخاص|انسانا?|مدني(?:ا|ين)?|مواطن(?:ا|ين)?|جندي(?:ا|ين)?|جنود|عسكري(?:ا|ين)?|ضباط|ضابطا?|شرطي(?:ا|ين)?|عنصرا?|عناصر|مسلح(?:ا|ين)?|مقاتل(?:ا|ين)?|عاملا?|عمال|موظف(?:ا|ين)?|طفلا?|اطفال|رضيعا?|رجلا?|رجال|امراه|نساء|فتاه|فتيات|فتيه|شابا?|شبان|شباب|طالبا?|طلاب|طلبه|تلميذا?|تلاميذ|معلم(?:ا|ين)?|صحفي(?:ا|ين)?|صحافي(?:ا|ين)?|مسعف(?:ا|ين)?|طبيبا?|اطباء|متظاهر(?:ا|ين)?|محتج(?:ا|ين)?|معتقلا?|سجينا?|سجناء|نازح(?:ا|ين)?|لاجي?|لاجيين|مهاجر(?:ا|ين)?|مصلي?ن?|مستوطن(?:ا|ين)?|راكبا?|ركاب|مسافر(?:ا|ين)?|سايحا?|سياح|لاعبا?|لاعبين|مشجع(?:ا|ين)?|سكان|اخر(?:ين|ون)?|من|منهم)$/

const isHit = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && HIT.test(lexeme.folded)

/** Are those who are counted people, by their name or by their country's, or is nothing named that is counted? */
function arePeople(passage: Passage, { to }: Figure): boolean {
  const next = passage.lexemes[to]
  return (
    next === undefined ||
    next.joined ||
    passage.words.breaks[to] !== 'none' ||
    PEOPLE.test(next.folded) ||
    markAt(passage, 'country', to) !== undefined
  )
}

const LIVES: ReadonlySet<string> = new Set(['killed', 'injured', 'missing'])
const ANDS: ReadonlySet<string> = new Set([
  'and',
  'et',
  'und',
  'y',
  'e',
  've',
  'и',
  'while',
  'plus',
])

/** A word of "and"; in Arabic it is written as one with the next word. */
const isAnd = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (lexeme.joined || ANDS.has(lexeme.folded))
