import type { Reading } from '../../reading/index.ts'
import type { ImportancePolicy } from '../policy.ts'
import type { Signal } from './signal.ts'

/** What it is about: war, government and agreements are more of a ticker's matter than crime or leisure. */
export const subject: Signal<'subject'> = {
  name: 'subject',
  read({ reports }, policy) {
    const counts = new Map<string, number>()
    let sum = 0
    for (const { reading } of reports) {
      sum += matterOf(reading, policy)
      const topic = reading.topics[0]
      if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
    let usual = ''
    for (const [topic, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = topic
    return { value: sum / Math.max(1, reports.length), facts: usual === '' ? {} : { topic: usual } }
  },
  moved: ({ reports }, policy) =>
    reports.toSorted((a, b) => matterOf(b.reading, policy) - matterOf(a.reading, policy)),
}

/** The mean of its topic and its kind of event, either of which may be unknown. */
function matterOf({ topics, eventKind }: Reading, policy: ImportancePolicy): number {
  const topic = policy.subjects[topics[0] ?? ''] ?? policy.unknownSubject
  const kind = policy.kinds[eventKind ?? ''] ?? policy.unknownSubject
  return (topic + kind) / 2
}
