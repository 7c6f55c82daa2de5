import { why } from './areas/why.ts'
import type { Language } from './language.ts'
import { messageFrom, messageIfAny } from './message-from.ts'
import { listInWords } from './names.ts'
import { countedNoun } from './numbers.ts'
import { ageInWords } from './times.ts'

/** What a sentence needs of a signal: the wire's signal document has it. */
export interface SignalFacts {
  readonly signal: string
  readonly facts: Readonly<Record<string, number | string>>
}

/** The short name of a signal, or its key where it is a new one. */
export const signalName = (lang: Language, signal: string): string =>
  messageIfAny(why, lang, `name.${signal}`) ?? signal

/**
 * One reason for importance as a sentence without a full stop: `تناقلته 9 وسائل إعلام مختلفة من 5 دول خلال 40 دقيقة`.
 * Facts that are missing are left out, never invented.
 */
export function whySentence(lang: Language, { signal, facts }: SignalFacts): string {
  const write = Object.hasOwn(sentences, signal) ? sentences[signal] : undefined
  return write
    ? write(lang, facts)
    : messageFrom(why, lang, 'unknown', { signal: signalName(lang, signal) })
}

type Facts = SignalFacts['facts']

const sentences: Readonly<Record<string, (lang: Language, facts: Facts) => string>> = {
  reach(lang, facts) {
    const publishers = count(facts, 'publishers')
    const countries = count(facts, 'countries')
    const minutes = count(facts, 'minutes')
    const copies = count(facts, 'copies')
    const parts = [
      publishers <= 1
        ? messageFrom(why, lang, 'reachOne')
        : messageFrom(why, lang, 'reach', { publishers }),
    ]
    if (countries > 1) parts.push(messageFrom(why, lang, 'fromCountries', { countries }))
    if (publishers > 1 && minutes > 0) parts.push(messageFrom(why, lang, 'within', { minutes }))
    return parts.join(' ') + (copies > 0 ? messageFrom(why, lang, 'copied', { copies }) : '')
  },
  burst: (lang, facts) =>
    messageFrom(why, lang, 'burst', {
      publishers: count(facts, 'publishers'),
      minutes: count(facts, 'minutes'),
    }),
  prominence: lang => messageFrom(why, lang, 'prominence'),
  subject(lang, facts) {
    const topic = messageIfAny(why, lang, `topic.${String(facts['topic'])}`)
    return topic === null
      ? messageFrom(why, lang, 'subjectUnknown')
      : messageFrom(why, lang, 'subject', { topic })
  },
  alert(lang, facts) {
    const severity = messageIfAny(why, lang, `severity.${String(facts['severity'])}`)
    return severity === null
      ? messageFrom(why, lang, 'alertNone')
      : messageFrom(why, lang, 'alert', { severity })
  },
  distance: lang => messageFrom(why, lang, 'distance'),
  freshness: (lang, facts) =>
    messageFrom(why, lang, 'freshness', {
      age: ageInWords(lang, count(facts, 'minutes') * 60_000),
    }),
  gravity(lang, facts) {
    const kind = messageIfAny(why, lang, `kind.${String(facts['kind'])}`)
    const tolls = (['killed', 'injured'] as const)
      .filter(role => count(facts, role) > 0)
      .map(role => countedNoun(lang, why.nouns[role], count(facts, role)))
    const toll = listInWords(lang, tolls)
    if (kind === null)
      return toll === ''
        ? messageFrom(why, lang, 'gravityWords')
        : messageFrom(why, lang, 'gravityTollOnly', { toll })
    return toll === ''
      ? messageFrom(why, lang, 'gravity', { kind })
      : messageFrom(why, lang, 'gravityToll', { kind, toll })
  },
  scope(lang, facts) {
    const countries = count(facts, 'countries')
    const languages = Math.max(1, count(facts, 'languages'))
    return countries > 0
      ? messageFrom(why, lang, 'scope', { countries, languages })
      : messageFrom(why, lang, 'scopeLanguages', { languages })
  },
  standing(lang, facts) {
    const tier1 = count(facts, 'tier1')
    return tier1 > 0
      ? messageFrom(why, lang, 'standing', { tier1 })
      : messageFrom(why, lang, 'standingNone')
  },
  urgent(lang, facts) {
    const publishers = count(facts, 'publishers')
    return publishers > 0
      ? messageFrom(why, lang, 'urgent', { publishers })
      : messageFrom(why, lang, 'urgentNone')
  },
  softness(lang, facts) {
    const genre =
      facts['genre'] === 'report'
        ? null
        : messageIfAny(why, lang, `genre.${String(facts['genre'])}`)
    return genre === null
      ? messageFrom(why, lang, 'softnessNone')
      : messageFrom(why, lang, 'softness', { genre })
  },
  single: lang => messageFrom(why, lang, 'single'),
}

/** A fact as a number; 0 where it is missing or no number. */
function count(facts: Facts, name: string): number {
  const value = facts[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}
