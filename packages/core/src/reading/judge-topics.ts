import type { EventKind, Genre } from '../language/index.ts'
import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'

/** The topic under which an event of a kind is filed first. */
const TOPIC_OF_EVENT: Readonly<Partial<Record<EventKind, string>>> = {
  attack: '16',
  disaster: '03',
  accident: '03',
  election: '11',
  appointment: '11',
  death: '08',
  verdict: '02',
  arrest: '02',
  agreement: '11',
  meeting: '11',
  statement: '11',
  protest: '16',
  market: '04',
  health: '07',
  sport: '15',
  crime: '02',
  weather: '17',
  plan: '11',
}
/** What the kind of event adds to its topic, in words of the lead. */
const EVENT_WEIGHT = 2.5
const TITLE_WEIGHT = 2
/** A topic must weigh as much as one word of the headline, and a second one half as much as the first. */
const LEAST = 2
const LEAST_SHARE = 0.5

/**
 * Top Media Topics of the IPTC (`medtop:16000000` conflict, war and peace …), strongest first; empty where no word
 * tells. See https://www.iptc.org/std/NewsCodes/treeview/mediatopic/.
 */
export function judgeTopics(
  title: Passage,
  text: Passage,
  event: EventKind | null,
  genre: Genre,
  policy: ReadingPolicy,
): string[] {
  const weights = new Map<string, number>()
  const add = (topic: string, weight: number): void => {
    weights.set(topic, (weights.get(topic) ?? 0) + weight)
  }
  for (const [passage, weight] of [
    [title, TITLE_WEIGHT],
    [text, 1],
  ] as const) {
    const said = new Map<string, Set<string>>()
    for (const { meaning, from } of marksOf(passage, 'topic')) {
      if (passage === text && from >= policy.leadWords * 2) break
      const stem = passage.lexemes[from]?.stem ?? ''
      const stems = said.get(meaning.value)
      if (stems?.has(stem) === true) continue
      if (stems) stems.add(stem)
      else said.set(meaning.value, new Set([stem]))
      add(meaning.value, weight)
    }
  }
  const own = event === null ? undefined : TOPIC_OF_EVENT[event]
  if (own !== undefined) add(own, EVENT_WEIGHT)
  if (genre === 'sport') add('15', TITLE_WEIGHT * 2)
  const ranked = [...weights].sort((a, b) => b[1] - a[1])
  const most = ranked[0]?.[1] ?? 0
  return ranked
    .filter(([, weight]) => weight >= LEAST && weight >= most * LEAST_SHARE)
    .slice(0, policy.topics)
    .map(([topic]) => `medtop:${topic}000000`)
}
