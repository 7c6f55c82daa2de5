import { instant, parseIsoInstant } from '../values/index.ts'
import type { Instant } from '../values/index.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Named zones of RFC 822 and those that feeds use beside them, in minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  west: 60,
  cest: 120,
  eet: 120,
  cat: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  ast: 180,
  gst: 240,
  pkt: 300,
  ist: 330,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}

/**
 * The moment a feed's date stands for: ISO 8601 (Atom, JSON Feed, Dublin Core) or RFC 822 (RSS) with numeric or named
 * zone. A date without a zone is read as UTC. Undefined where it cannot be read.
 */
export function parseDate(raw: string): Instant | undefined {
  const text = raw.trim().slice(0, 100)
  return parseIsoInstant(text) ?? parseRfc822(text)
}

function parseRfc822(text: string): Instant | undefined {
  const match =
    /^(?:[a-z]+,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{2}|\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]+|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    )
  if (!match) return undefined
  const month = MONTHS.indexOf((match[2] ?? '').toLowerCase())
  const day = Number(match[1])
  const offset = zoneMinutes(match[7] ?? 'z')
  if (month < 0 || day < 1 || day > 31 || offset === undefined) return undefined
  const written = Number(match[3])
  const year = written < 50 ? 2000 + written : written < 100 ? 1900 + written : written
  const [hour, minute, second] = [
    Number(match[4] ?? 0),
    Number(match[5] ?? 0),
    Number(match[6] ?? 0),
  ]
  if (hour > 24 || minute > 59 || second > 60) return undefined
  return instant(Date.UTC(year, month, day, hour, minute, second) - offset * 60_000)
}

function zoneMinutes(zone: string): number | undefined {
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!numeric) return ZONES[zone.toLowerCase()]
  return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3]))
}
