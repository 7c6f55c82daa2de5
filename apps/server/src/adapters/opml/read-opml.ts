import { parseOpml } from 'feedsmith'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import { decodeBytes, examineXml } from '../../markup/index.ts'

/** A feed as a list of feeds has it. */
export interface ListedFeed {
  readonly url: string
  readonly name: string
  readonly publisher: string | null
  readonly language: string | null
  readonly country: string | null
  readonly tier: number | null
}

export interface OpmlList {
  readonly title: string | null
  readonly feeds: readonly ListedFeed[]
}

const MOST_BYTES = 8 * 1024 * 1024
const MOST_FEEDS = 20_000

/** The feeds of an OPML list, however nested, each once; what it says of them in `category` as `write-opml.ts` does. */
export function readOpml(body: Uint8Array): Result<OpmlList, string> {
  if (body.length > MOST_BYTES) return failure('it is larger than 8 MB')
  const text = decodeBytes(body, null, null)?.text
  const head = text === undefined ? undefined : examineXml(text)
  if (!head) return failure('it is no XML')
  if (head.danger !== null) return failure(`its XML ${head.danger}`)
  if (head.root.toLowerCase() !== 'opml')
    return failure(`it is <${head.root.slice(0, 40)}>, not OPML`)
  let document: ReturnType<typeof parseOpml>
  try {
    document = parseOpml(head.fromRoot)
  } catch {
    return failure('its XML is damaged')
  }
  const feeds = new Map<string, ListedFeed>()
  const waiting = [...(document.body?.outlines ?? [])]
  for (let next = waiting.shift(); next && feeds.size < MOST_FEEDS; next = waiting.shift()) {
    waiting.unshift(...(next.outlines ?? []))
    const { xmlUrl, text: name, title, language, category } = next
    if (xmlUrl === undefined || feeds.has(xmlUrl)) continue
    const said = (key: string): string | null =>
      new RegExp(`/${key}/([^,]+)`).exec(category ?? '')?.[1]?.trim() ?? null
    feeds.set(xmlUrl, {
      url: xmlUrl.trim(),
      name: (title ?? name ?? xmlUrl).trim().slice(0, 100),
      publisher: said('publisher'),
      language: language ?? said('language'),
      country: said('country'),
      tier: Number(said('tier')) || null,
    })
  }
  return success({ title: document.head?.title ?? null, feeds: [...feeds.values()] })
}
