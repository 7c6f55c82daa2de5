import { neededBy } from './arabic-clause.ts'
import type { LineLists } from './line-lists.ts'
import { gapBefore } from './sentence.ts'
import type { Cut, Sentence } from './sentence.ts'

/**
 * Would a cut take what the Arabic verb that opens the sentence is about? Between the two stands the subject, however
 * long: of يحرص سكان المدينة … على the على must stay.
 */
export function losesObject(sentence: Sentence, { first, last }: Cut, lists: LineLists): boolean {
  const { words } = sentence
  let verb = 0
  for (let at = 1; at < first; at++) if (gapBefore(sentence, at).startsWith(':')) verb = at
  const wanted = [...neededBy(words[verb] ?? '', lists)]
  if (AMOUNTS.test(words[verb] ?? '')) wanted.push(FIGURE)
  const isWanted = (word: string): boolean => wanted.some(form => form.test(word))
  return (
    wanted.length > 0 &&
    words.slice(first, last + 1).some(isWanted) &&
    !words.slice(verb + 1, first).some(isWanted) &&
    // ، خلال زيارته المناطق بالشمال، بإعادة …: what the verb is about stands behind it.
    !isWanted(words[last + 1] ?? '')
  )
}

/** بلغ عدد القتلى …: a verb that says nothing without its figure. */
const AMOUNTS = /^[وف]?س?[يت]?بلغت?$/
const FIGURE =
  /^(?:\d.*|[وب]?(?:واحد|اثن[اي]ن?|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر|مئ|مائ|الف|الاف|مليون|ملايين|مليار)\p{L}{0,3})$/u
