/**
 * Midnight UTC of a day of the Persian (Solar Hijri) calendar, in milliseconds since 1970. Leap years by the 33-year
 * cycle, which agrees with the astronomical calendar from 1178 to 1633 (Birashk; Heydari-Malayeri 2004).
 */
export function fromJalali(year: number, month: number, day: number): number {
  const years = year - 979
  let days = 365 * years + Math.floor(years / 33) * 8 + Math.floor(((years % 33) + 3) / 4)
  days += month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  // 1 Farvardin 979 was 20 March 1600.
  return Date.UTC(1600, 2, 20) + (days + day - 1) * 86_400_000
}
