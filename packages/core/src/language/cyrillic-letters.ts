/** Letters that only some languages of Cyrillic script have, in the order in which they are asked. */
const CYRILLIC: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ќѓѕ]/i, 'mk'],
  [/[ђћ]/i, 'sr'],
  [/ў/i, 'be'],
  [/[їєґ]/i, 'uk'],
  [/[қғңұһә]/i, 'kk'],
  [/[өү]/i, 'mn'],
]
/** Letters of the northern and Bulgarian alphabets, which Serbian and Macedonian do without. */
const NOT_SOUTHERN = /[ъщьюяйыэі]/i
const SOUTHERN = /[љњџј]/i
/** Letters below which the lack of some of them says nothing. */
const ENOUGH = 20
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  mk: new Set('во со што дека сум нè ја тоа овој оваа биде од кои'.split(' ')),
  sr: new Set('је су у као који није али ће био сам из што због би они то ли'.split(' ')),
  mn: new Set(
    'нь байна байгаа юм гэж энэ болон бол дээр тэр гэсэн улсын монгол хийх байсан болно'.split(' '),
  ),
}
/** Articles that Macedonian hangs on its nouns. */
const ARTICLE = /..(?:от|ата|ите|ото)$/

/** The language of a text in Cyrillic script where its letters or little words tell; undefined elsewhere. */
export function cyrillicLanguage(sample: string): string | undefined {
  const found = CYRILLIC.find(([letters]) => letters.test(sample))?.[1]
  if (found !== undefined) return found
  const southern = SOUTHERN.test(sample) || (sample.length >= ENOUGH && !NOT_SOUTHERN.test(sample))
  const words = sample.toLowerCase().split(/[^\u0400-\u052f]+/)
  const count = (language: string): number =>
    words.filter(word => WORDS[language]?.has(word)).length
  if (!southern) return count('mn') > 0 && count('mn') >= words.length / 12 ? 'mn' : undefined
  const [macedonian, serbian] = [count('mk'), count('sr')]
  if (macedonian + serbian === 0 && !SOUTHERN.test(sample)) return undefined
  return macedonian + words.filter(word => ARTICLE.test(word)).length > serbian ? 'mk' : 'sr'
}
