import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'

/**
 * The countries that a report names, by name, demonym or capital, most mentioned first. A country in the name of an
 * agency or of a currency is not what the report is about.
 */
export function findCountries(passages: readonly Passage[]): string[] {
  const mentions = new Map<string, number>()
  for (const passage of passages) {
    const agencies = marksOf(passage, 'agency')
    const money = marksOf(passage, 'counted').filter(mark => mark.meaning.value === 'money')
    const said = new Set<string>()
    for (const { meaning, from, to } of marksOf(passage, 'country')) {
      if (agencies.some(agency => agency.from <= from && to <= agency.to)) continue
      if (money.some(mark => mark.to === from || mark.from === to)) continue
      // One word may be two countries at once (中美), but one country only once at a place.
      const here = `${from} ${meaning.value}`
      if (said.has(here)) continue
      said.add(here)
      mentions.set(meaning.value, (mentions.get(meaning.value) ?? 0) + 1)
    }
  }
  return [...mentions].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}
