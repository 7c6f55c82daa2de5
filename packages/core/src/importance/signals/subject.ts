import type { Signal } from './signal.ts'

/** What it is about: war and government are more of a ticker's matter than leisure. */
export const subject: Signal<'subject'> = {
  name: 'subject',
  read({ reports }, policy) {
    const counts = new Map<string, number>()
    let sum = 0
    for (const { reading } of reports) {
      const topic = reading.topics[0]
      sum +=
        topic === undefined
          ? policy.unknownSubject
          : (policy.subjects[topic] ?? policy.unknownSubject)
      if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
    let usual = ''
    for (const [topic, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = topic
    return { value: sum / Math.max(1, reports.length), facts: usual === '' ? {} : { topic: usual } }
  },
}
