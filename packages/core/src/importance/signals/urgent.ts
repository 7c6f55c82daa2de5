import { isUrgent } from '../is-urgent.ts'
import type { Signal } from './signal.ts'

/** Publishers that marked it urgent themselves. Cheap to claim, so it needs company and weighs little. */
export const urgent: Signal<'urgent'> = {
  name: 'urgent',
  read({ voices }, policy) {
    const publishers = voices.filter(voice => voice.urgent).length
    return { value: Math.min(1, publishers / policy.urgentVoices), facts: { publishers } }
  },
  moved: ({ reports }) => reports.filter(isUrgent),
}
