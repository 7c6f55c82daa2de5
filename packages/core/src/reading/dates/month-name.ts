import type { Mark } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import { nameAt } from './dating.ts'
import type { Dating } from './dating.ts'

/** The number of a month of either calendar; undefined for one that is not resolved. */
export const monthNumber = ({ meaning }: Mark): number | undefined => {
  const number = Number(meaning.value.replace('h', ''))
  return number >= 1 && number <= 12 ? number : undefined
}

/** Past the other name of the same month, where it stands beside or in brackets: يونيو حزيران, يوليو (تموز). */
export function afterTwin(dating: Dating, month: Mark, at: number): number {
  const twin = nameAt(dating, 'month', at)
  return twin?.meaning.value === month.meaning.value &&
    /^[\s/(-]*$/.test(gapBefore(dating.passage, at))
    ? twin.to
    : at
}
