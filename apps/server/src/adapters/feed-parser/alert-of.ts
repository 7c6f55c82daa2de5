import type { Alert } from '@shareet/core/sources'
import { childOf, childrenOf, firstWords } from './element.ts'
import type { XmlElement } from './read-tree.ts'

const MOST_AREAS = 50

/**
 * What CAP says in `info` (an alert's own, or an entry of a feed that carries CAP elements under `prefix`), or undefined
 * where it says nothing of the kind.
 */
export function alertOf(
  info: XmlElement,
  prefix: '' | 'cap:',
): { readonly alert: Alert; readonly expires: string | undefined } | undefined {
  const say = (name: string): string | null =>
    firstWords(info, `${prefix}${name}`)?.slice(0, 200) ?? null
  const [event, severity] = [say('event'), say('severity')]
  if (event === null && severity === null) return undefined
  const areas = childrenOf(info, `${prefix}area`).flatMap(
    area => firstWords(area, `${prefix}areadesc`) ?? [],
  )
  const listed = childOf(info, `${prefix}areadesc`)
    ? (firstWords(info, `${prefix}areadesc`) ?? '').split(/;\s*/)
    : []
  return {
    alert: {
      event,
      severity,
      urgency: say('urgency'),
      certainty: say('certainty'),
      areas: [...areas, ...listed]
        .map(area => area.slice(0, 200))
        .filter(Boolean)
        .slice(0, MOST_AREAS),
      effective: say('onset') ?? say('effective'),
      expires: say('expires'),
    },
    expires: say('expires') ?? undefined,
  }
}
