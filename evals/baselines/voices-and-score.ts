import type { Evidence } from '@shareet/core/importance'
import { MINUTE } from '@shareet/core/values'

const SCORE = 40
const VOICES = 3
const VOICES_MARKED = 2
const WITHIN_MS = 45 * MINUTE

/** The plain test for breaking news, without memory: enough publishers within the hour of the first report, and it matters. */
export function voicesAndScore({ voices, firstReport, now }: Evidence, score: number): boolean {
  const own = voices.filter(voice => voice.own)
  const needed = own.some(voice => voice.urgent) ? VOICES_MARKED : VOICES
  return own.length >= needed && score >= SCORE && now - firstReport <= WITHIN_MS
}
