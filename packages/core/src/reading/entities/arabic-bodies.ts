import type { Mark } from '../../language/index.ts'
import { gapBefore, quotationAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { isNameLike, knownOtherwise } from './arabic-names.ts'
import { bare } from './arabic-offices.ts'
import {
  ARTICLE,
  LONGEST_NAME,
  NO_NAME,
  OFFICE_NOUNS,
  PLAIN_ARTICLE,
  foldedWords,
} from './arabic-words.ts'

/** The words that name a body of a kind: (حزب) العمال, (وزارة) الخارجية العراقية, (تنظيم) «…», which is named alone. */
export function bodyName(passage: Passage, { from, to }: Mark): WordSpan | undefined {
  const { lexemes, words } = passage
  const quoted = quotationAt(passage, to)
  if (quoted && /^\s*[«“"„]\s*$/.test(gapBefore(passage, to)))
    return quoted.to - to <= LONGEST_NAME ? { from: to, to: quoted.to } : undefined
  let at = to
  while (at < lexemes.length && at - to < 4) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none') break
    const definite = ARTICLE.test(lexeme.folded)
    const country =
      !/(?:ي|يه|يين|يون)$/.test(lexeme.folded) &&
      lexeme.entries.some(({ meaning }) => meaning.kind === 'country' || meaning.kind === 'city')
    const inside =
      OFFICE_NOUNS.has(bare(lexeme)) &&
      at === to &&
      !lexeme.folded.startsWith('و') &&
      !NO_NAME.has(lexeme.folded)
    if (!definite && !(country && at === to) && !inside) break
    // بالعراق, للسلام: a preposition opens another phrase unless the name goes on with it.
    if (/^(?:ف|ك|ب)ال/.test(lexeme.folded) || (at === to && /^و?ل?ل/.test(lexeme.folded))) break
    if (
      lexeme.entries.some(({ meaning }) => meaning.kind === 'saying' || meaning.kind === 'weekday')
    )
      break
    at++
  }
  if (at === to && NAMED_BODIES.has(lexemes[from]?.folded.replace(/^[ولب]/, '') ?? ''))
    while (at - to < 2 && isStrange(passage, at)) at++
  return at > to ? { from, to: at } : undefined
}

/** Bodies that mostly have a name of their own: بنك غولدمان ساكس. */
const NAMED_BODIES: ReadonlySet<string> = foldedWords(
  'بنك شركه نادي مصرف صحيفه موقع جامعه مجله قناه حركه حزب مجموعه فريق مؤسسه',
)

/** A word that nothing explains and that has no ending of an adjective or plural. */
function isStrange({ lexemes, words }: Passage, at: number): boolean {
  const lexeme = lexemes[at]
  return (
    lexeme !== undefined &&
    words.breaks[at] === 'none' &&
    lexeme.folded.length > 2 &&
    lexeme.entries.length === 0 &&
    isNameLike(lexeme) &&
    !/(?:ه|ات|ين|ون|يا|ا)$/.test(lexeme.folded) &&
    !lexeme.joined
  )
}

/** The name of a place of a kind: (مدينة) بصرى, (مطار) أتاتورك. */
export function siteName(
  passage: Passage,
  { to }: Mark,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan | undefined {
  const { lexemes, words } = passage
  const first = lexemes[to]
  if (!first || words.breaks[to] !== 'none') return undefined
  const city = starting.get(to)?.find(({ meaning }) => meaning.kind === 'city')
  if (city) return city
  if (!isNameLike(first) || first.stop) return undefined
  const second = lexemes[to + 1]
  const both =
    second !== undefined &&
    words.breaks[to + 1] === 'none' &&
    !PLAIN_ARTICLE.test(first.folded) &&
    PLAIN_ARTICLE.test(second.folded) &&
    !knownOtherwise(second)
  return { from: to, to: to + (both ? 2 : 1) }
}
