import { cutWords, fold, lexemesOf } from '../../language/index.ts'

/**
 * The banned word or phrase that a text holds, as the house wrote it; undefined where there is none. Case, spelling marks
 * and, in Arabic, what is written as one word with it (والإرهابي) hide no word; a word inside a longer one is another.
 */
export function bannedWordIn(
  text: string,
  language: string,
  banned: readonly string[],
): string | undefined {
  if (banned.length === 0) return undefined
  const forms = formsOf(text, language)
  return banned.find(phrase => {
    const wanted = foldedWords(phrase)
    return (
      wanted.length > 0 &&
      forms.some((_, from) => wanted.every((word, at) => forms[from + at]?.has(word) ?? false))
    )
  })
}

/** What each word of a text may be, itself included. */
function formsOf(text: string, language: string): readonly ReadonlySet<string>[] {
  const { starts, ends } = cutWords(text)
  const lexicon = lexemesOf(language)
  return starts.map((start, at) => {
    const end = ends[at] ?? start
    return new Set([fold(text.slice(start, end)), ...lexicon.at(text, start, end).forms])
  })
}

function foldedWords(phrase: string): readonly string[] {
  const { starts, ends } = cutWords(phrase)
  return starts.map((start, at) => fold(phrase.slice(start, ends[at])))
}
