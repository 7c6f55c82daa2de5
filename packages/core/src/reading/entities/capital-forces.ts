import { isPossessive } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'

/** Arms and offices of a land or town that the word alone names behind it. */
const ALONE: ReadonlySet<string> = new Set(
  'police military army navy airforce embassy consulate parliament coastguard gendarmerie judiciary'.split(
    ' ',
  ),
)
/** Those of two words, by their last. */
const OF_TWO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    force: 'air police',
    forces: 'armed security defence defense',
    guard: 'coast national',
    guards: 'border revolutionary',
    bank: 'central',
    court: 'supreme high constitutional appeals federal district',
    service: 'police fire ambulance intelligence weather',
    department: 'police fire health',
    embassy: 'us',
    ministry:
      'defence defense foreign interior health finance justice energy education trade transport agriculture culture environment economy oil labour labor information security tourism water electricity planning',
    council: 'city county state municipal',
    government: 'state regional provincial city',
  }).map(([last, firsts]) => [last, new Set(firsts.split(' '))]),
)
/** What such a word only describes where it follows: a military base, police officers. */
const DESCRIBED =
  /^(?:bases?|stations?|officers?|officials?|sources?|chiefs?|commanders?|leaders?|personnel|vehicles?|vans?|cars?|aircraft|planes?|jets?|helicopters?|drones?|ships?|vessels?|assets|equipment|hardware|aid|assistance|support|spending|budgets?|actions?|operations?|interventions?|campaigns?|strikes?|presence|buildup|build-up|power|might|pressure|capabilit(?:y|ies)|infrastructure|sites?|targets?|positions?|outposts?|compounds?|headquarters|custody|brutality|violence|investigations?|probes?|raids?|checkpoints?|exercises?|drills?|parades?|coups?|junta|rulers?|regime|dictatorship|experts?|analysts?|veterans?|families|cooperation|ties|threats?|options?|activit(?:y|ies)|service|law|radio|stores?|use|elections?|seats?|speakers?|buildings?|staff|compound|grade|technology|supremacy|superiority)$/

/**
 * Where the arm or office ends that stands behind a land or town and is its own: the Israeli army, Leeds police, the
 * Russian defence ministry, in small letters or with capitals.
 */
export function forcesEnd({ passage }: Capitals, at: number): number | undefined {
  const { lexemes, words } = passage
  const first = lexemes[at]
  if (passage.language !== 'en' || !first || words.breaks[at] !== 'none') return undefined
  if (isPossessive(passage, at - 1)) return undefined
  const second = words.breaks[at + 1] === 'none' ? lexemes[at + 1] : undefined
  const next = second?.folded ?? ''
  if (OF_TWO.get(next)?.has(first.folded) === true) return at + 2
  return ALONE.has(first.folded) && !DESCRIBED.test(next) ? at + 1 : undefined
}
