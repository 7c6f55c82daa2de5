import { firstOwnReports } from './signal.ts'
import type { Signal } from './signal.ts'

/** Agencies and papers of record among the publishers. */
export const standing: Signal<'standing'> = {
  name: 'standing',
  read({ voices }, policy) {
    const tier1 = voices.filter(voice => voice.own && voice.publisher.tier === 1).length
    return { value: Math.min(1, tier1 / policy.standingVoices), facts: { tier1 } }
  },
  moved: evidence =>
    firstOwnReports(evidence).filter(({ article }) =>
      evidence.voices.some(
        ({ publisher }) => publisher.id === article.publisher.id && publisher.tier === 1,
      ),
    ),
}
