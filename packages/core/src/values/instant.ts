import type { Brand } from './brand.ts'

/** A moment, in milliseconds since 1970-01-01T00:00Z. Judgement gets it as an argument and never reads a clock. */
export type Instant = Brand<number, 'Instant'>

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const instant = (milliseconds: number): Instant => milliseconds as Instant

/** ISO 8601 in UTC, as every document writes it. */
export const isoInstant = (at: Instant): string => new Date(at).toISOString()

/** Reads an ISO 8601 date and time with its zone, or undefined if it is not one. A date without zone is read as UTC. */
export function parseIsoInstant(text: string): Instant | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text.trim(),
    )
  if (!match) return undefined
  const zone = (match[3] ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const milliseconds = Date.parse(`${match[1]}T${match[2] ?? '00:00'}${zone}`)
  return Number.isNaN(milliseconds) ? undefined : instant(milliseconds)
}
