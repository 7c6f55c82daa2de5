import type { Passage, WordSpan } from './passage.ts'

/** Words that open what a headline tells beside its event. */
const SIDE: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    ar: 'بعد قبل رغم خلال اثناء وسط بشان حول اثر عقب منذ حيال تجاه ازاء خشيه تحسبا جراء بسبب',
    en: 'amid after over despite ahead before following during since as while when until because',
    fr: 'apres avant malgre pendant durant depuis alors',
    es: 'tras despues antes pese durante desde mientras',
    pt: 'apos antes apesar durante desde enquanto',
    de: 'nach vor trotz wahrend seit wegen',
    ru: 'после перед несмотря из-за',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** The words of a headline from such a word to the next comma, or to its end. */
export function sideClause({ language, lexemes, words }: Passage): WordSpan {
  const side = SIDE[language]
  const none = { from: lexemes.length, to: lexemes.length }
  if (!side) return none
  const from = lexemes.findIndex(({ folded }) => side.has(folded))
  if (from < 0) return none
  for (let at = from + 1; at < lexemes.length; at++)
    if (words.breaks[at] !== 'none') return { from, to: at }
  // "After the quake rescuers dig": without a comma nobody can say where it ends.
  return from === 0 ? none : { from, to: lexemes.length }
}
