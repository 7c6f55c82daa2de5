import type { RawItem } from '@shareet/core/sources'
import { alertOf } from './alert-of.ts'
import { childrenOf, firstWords } from './element.ts'
import { rawItem } from './raw-item.ts'
import type { XmlElement } from './read-tree.ts'
import { resolveLink } from './resolve-link.ts'
import { headline, plain } from '../../markup/index.ts'

/**
 * A CAP 1.0–1.2 alert as items, one for each language it is written in. Tests, exercises and drafts are none. A
 * cancelled alert comes withdrawn.
 */
export function capItems(alert: XmlElement, url: string): readonly RawItem[] {
  const status = firstWords(alert, 'status')?.toLowerCase()
  const kind = firstWords(alert, 'msgtype')?.toLowerCase()
  if ((status !== undefined && status !== 'actual') || kind === 'ack' || kind === 'error') return []
  const identifier = firstWords(alert, 'identifier')
  const languages = new Set<string>()
  return childrenOf(alert, 'info').flatMap(info => {
    const language = firstWords(info, 'language') ?? ''
    // Several infos in one language are details of one alert; the first says what it is.
    if (languages.has(language)) return []
    languages.add(language)
    const said = alertOf(info, '')
    const event = firstWords(info, 'event')
    const area = said?.alert.areas[0]
    return rawItem({
      guid: identifier && (language === '' ? identifier : `${identifier} ${language}`),
      url: resolveLink(firstWords(info, 'web'), url),
      title: headline(firstWords(info, 'headline') ?? [event, area].filter(Boolean).join(': ')),
      summary: plain(firstWords(info, 'description') ?? ''),
      content: plain(
        [firstWords(info, 'description'), firstWords(info, 'instruction')]
          .filter(Boolean)
          .join('\n'),
      ),
      published: firstWords(alert, 'sent'),
      language,
      authors: [firstWords(info, 'sendername') ?? ''].filter(Boolean),
      keywords: childrenOf(info, 'category')
        .flatMap(each => firstWords(info, each.name) ?? [])
        .slice(0, 5),
      expires: said?.expires,
      alert: said?.alert,
      withdrawn: kind === 'cancel' || undefined,
    })
  })
}
