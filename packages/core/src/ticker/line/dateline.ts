import { arabicVerb, fold, isArabicName } from '../../language/index.ts'

/** Characters within which a dateline ends. */
const LIMIT = 90
/**
 * What a report opens with before its first sentence: LONDON (Reuters) –, بغداد (الأناضول) -, سبق - الرياض:, PARIS —.
 * Always a place, an author or an outlet with a mark that parts it from what is said.
 */
const FORMS = [
  /^[^()«"“.:]{0,50}\([^()]{2,30}\)\s*(?:[-–—:]|--)\s+/u,
  /^[^()«"“.:،,]{2,40}\s?[-–—]\s?[^()«"“.:،,]{2,40}:\s+/u,
  /^\p{Lu}[\p{Lu} .,'’-]{2,30}\s[-–—]{1,2}\s+/u,
]

/** A text without the dateline that it opens with. */
export function withoutDateline(text: string): string {
  const start = text.slice(0, LIMIT)
  for (const form of FORMS) {
    const found = form.exec(start)
    if (found) return text.slice(found[0].length)
  }
  return text.slice(endOfByline(start))
}

/** "An author – a place", which only the verb behind it parts from an Arabic report. */
function endOfByline(start: string): number {
  const found = BYLINE.exec(start)
  if (!found) return 0
  const from = found[0].length
  const words = [...start.slice(from).matchAll(/\S+/g)].slice(0, PLACE_WORDS + 1)
  const isVerb = (word: string): boolean => arabicVerb(fold(word)) !== undefined
  const verb = words.findIndex(([word], at) => at > 0 && isVerb(word))
  const opens = isVerb(start.split(/\s/, 1)[0] ?? '') && !isArabicName(fold(words[0]?.[0] ?? ''))
  return verb > 0 && !opens ? from + (words[verb]?.index ?? 0) : 0
}

const BYLINE = /^[\u0620-\u064a ]{3,30}\s?[–—-]\s(?=[\u0620-\u064a])/u
const PLACE_WORDS = 2
