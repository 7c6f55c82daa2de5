import { parse as parseDomain } from 'tldts'
import { digest, publisherId, sourceId } from '@shareet/core/values'
import { MINUTE } from '@shareet/core/values'
import type { PublisherId, SourceId } from '@shareet/core/values'
import type { ConfiguredSource } from './config.ts'
import type { SourceEntry } from './schema.ts'

/** A source as the newsroom knows it, from what the operator wrote of it. */
export function makeSource(entry: SourceEntry): ConfiguredSource {
  const publisher = entry.publisher ?? domainOf(entry.url) ?? entry.name
  return {
    source: {
      id: idOf(entry),
      url: entry.url,
      name: entry.name,
      language:
        entry.language === undefined ? null : (Intl.getCanonicalLocales(entry.language)[0] ?? null),
      publisher: {
        id: publisherIdOf(publisher),
        // Shown beside lines in the source's language, so it is the edition's name; the id is the family's.
        name: entry.name,
        country: entry.country ?? null,
        tier: entry.tier,
      },
    },
    kind: kindOf(entry.url),
    everyMs: entry.everyMinutes === undefined ? null : entry.everyMinutes * MINUTE,
    fullText: entry.fullText ?? false,
    encoding: entry.encoding ?? null,
  }
}

/** The family that a publisher's name stands for, however it is spelt in capitals and spaces. */
export const publisherIdOf = (name: string): PublisherId => publisherId(slug(name) || digest(name))

const kindOf = (url: string): ConfiguredSource['kind'] =>
  url.startsWith('file:') ? 'folder' : url.startsWith('push:') ? 'push' : 'feed'

/** Hosts that carry feeds of many publishers. */
const SHARED_HOSTS =
  /(^|\.)(feedburner|google|yahoo|bing|rsshub|feedly|youtube|reddit|telegram|t)\.[a-z.]+$/i

/**
 * Feeds of one domain are of one family, whatever their hosts: feeds.example.co.uk and www.example.co.uk. Undefined for
 * addresses that say nothing of the publisher.
 */
function domainOf(url: string): string | undefined {
  if (kindOf(url) !== 'feed') return undefined
  const { hostname, domain, domainWithoutSuffix, isIp } = parseDomain(url, {
    allowPrivateDomains: true,
  })
  if (hostname === null || domain === null || isIp || SHARED_HOSTS.test(hostname)) return undefined
  return domainWithoutSuffix || undefined
}

/** The id given, or one made of the address, which stays the same as long as the address does. */
export function idOf({ id, url }: Pick<SourceEntry, 'id' | 'url'>): SourceId {
  if (id !== undefined) return sourceId(id)
  const made = slug(url.replace(/^https?:\/\/(www\.)?/i, ''))
  return sourceId(made.length > 60 ? `${made.slice(0, 49)}-${digest(url).slice(0, 10)}` : made)
}

/** Letters and digits of any script, small, with hyphens between. */
const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
