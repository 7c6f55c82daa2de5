import type { Gain, Loss } from '../policy.ts'
import { alert } from './alert.ts'
import { burst } from './burst.ts'
import { distance } from './distance.ts'
import { freshness } from './freshness.ts'
import { gravity } from './gravity.ts'
import { prominence } from './prominence.ts'
import { reach } from './reach.ts'
import { scope } from './scope.ts'
import type { Signal } from './signal.ts'
import { single } from './single.ts'
import { softness } from './softness.ts'
import { standing } from './standing.ts'
import { subject } from './subject.ts'
import { urgent } from './urgent.ts'

/** Signals that add points. */
export const GAINS: readonly Signal<Gain>[] = [
  reach,
  gravity,
  burst,
  scope,
  standing,
  prominence,
  subject,
  urgent,
  alert,
]

/** Signals that take a share of the points so far, in this order. */
export const LOSSES: readonly Signal<Loss>[] = [softness, single, distance, freshness]
