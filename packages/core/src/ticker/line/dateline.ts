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
  return text
}
