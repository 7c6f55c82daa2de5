import { messageFrom, stay } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { WhyDocument } from '@shareet/protocol'
import { makeLink } from '../dom/make-link.ts'
import { make } from '../dom/make.ts'
import { makeName, makeText } from '../dom/make-text.ts'

/** The reports behind a reason, folded under it; nothing where they are not known. */
export function makeMovedBy(
  lang: Language,
  signal: string,
  { why, reports }: Pick<WhyDocument, 'why' | 'reports'>,
): HTMLElement | null {
  const moved = why.find(each => each.signal === signal)
  if (!moved || moved.reports.length === 0) return null
  const named = moved.reports.flatMap(id => reports.find(report => report.id === id) ?? [])
  const more = moved.reportCount - named.length
  return make(
    'details',
    { class: 'moved-by', 'data-signal': signal },
    make('summary', {}, messageFrom(stay, lang, 'movedBy', { count: moved.reportCount })),
    make(
      'ul',
      { role: 'list' },
      ...named.map(({ title, publisher, url }) =>
        make('li', {}, makeName(publisher, 'moved-outlet'), makeLink(url, null, makeText(title))),
      ),
      more > 0 ? make('li', {}, messageFrom(stay, lang, 'andMore', { count: more })) : null,
    ),
  )
}
