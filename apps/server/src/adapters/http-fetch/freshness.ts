import type { AnswerHeaders } from './exchange.ts'

const inSeconds = (later: string | undefined, earlier: string | undefined): number | null => {
  const seconds = Math.round((Date.parse(later ?? '') - Date.parse(earlier ?? '')) / 1000)
  return seconds > 0 ? seconds : null
}

/** How long an answer is fresh by Cache-Control (less its Age) or Expires, or null where it does not say. */
export function maxAgeSeconds(headers: AnswerHeaders): number | null {
  const control = headers['cache-control'] ?? ''
  if (/\bno-(cache|store)\b/i.test(control)) return null
  const match = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)
  if (!match) return inSeconds(headers['expires'], headers['date'])
  const seconds = Number(match[1]) - (Number(headers['age']) || 0)
  return seconds > 0 ? seconds : null
}

/** How long the server asks us to stay away: seconds, or a date read against the server's own clock. */
export function retryAfterSeconds(headers: AnswerHeaders): number | null {
  const value = headers['retry-after']?.trim()
  if (value !== undefined && /^\d{1,9}$/.test(value)) return Number(value)
  return inSeconds(value, headers['date'])
}
