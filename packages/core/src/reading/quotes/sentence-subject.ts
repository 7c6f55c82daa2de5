import { markAt, printed } from '../passage.ts'
import type { Speaker } from './quote.ts'
import type { Telling } from './telling.ts'
import { within } from './within.ts'

/** Words before a country that opens a sentence as its subject: an article, "But". */
const LEAD = 2

/** Who a sentence is about up to a word: the first person, the country that opens it, or the first body. */
export function sentenceSubject(
  { passage, entities, sentence }: Telling,
  at: number,
): Speaker | undefined {
  const named = within(entities, sentence.from, at).filter(({ to }) => to <= at)
  const person = named.find(({ kind }) => kind === 'person')
  if (person) return { name: person.name, anonymous: false }
  for (let first = sentence.from; first < Math.min(at, sentence.from + LEAD); first++) {
    const country = markAt(passage, 'country', first)
    if (country) return { name: printed(passage, country), anonymous: false }
  }
  const body = named.find(({ kind }) => kind === 'organisation')
  return body && { name: body.name, anonymous: false }
}
