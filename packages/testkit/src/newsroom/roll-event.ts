import { cityForms, countryOf } from './atlas/cities.ts'
import type { CityId } from './atlas/cities.ts'
import { countryForms } from './atlas/countries.ts'
import { peopleOf, speakerForms } from './atlas/people.ts'
import { chance } from './chance.ts'
import type { Slot, Slots } from './fill-template.ts'
import type { FigurePlan, Scenario } from './scenario.ts'
import { TONGUES, formsOf } from './tongue.ts'
import type { Forms, Term, Tongue } from './tongue.ts'

/** A scenario that happens: who, where and how many, as known at each of three stages. */
export interface NewsEvent {
  /** Unique in its script and the same for the same seed: what gold data calls the event. */
  readonly label: string
  readonly scenario: Scenario
  readonly city: CityId
  readonly stages: readonly [Slots, Slots, Slots]
  /** The figure a hasty desk gets wrong and a growing toll changes. */
  readonly keyFigure: string | null
}

export interface EventPlan {
  readonly scenario: Scenario
  readonly label: string
  readonly seed: string
  readonly city: CityId
  readonly otherCity: CityId | null
  /** Where slots listed in the scenario's `twin` draw from; the same as `seed` for an event of its own. */
  readonly twinSeed?: string
}

export function rollEvent({
  scenario,
  label,
  seed,
  city,
  otherCity,
  twinSeed = seed,
}: EventPlan): NewsEvent {
  const luckOf = (slot: string) =>
    chance(`${scenario.twin?.includes(slot) ? twinSeed : seed}/${slot}`)
  const named: Record<string, Slot> = {
    city: name(cityForms(city)),
    country: name(countryForms(countryOf(city))),
  }
  if (otherCity) {
    named['other'] = name(cityForms(otherCity))
    named['otherCountry'] = name(countryForms(countryOf(otherCity)))
  }
  const people = chance(`${seed}/people`).shuffled(peopleOf(countryOf(city)))
  Object.entries(scenario.speakers).forEach(([slot, office], index) => {
    named[slot] = name(speakerForms(office, people[index % people.length] ?? 0))
  })
  const taken = new Set<Term>()
  for (const [slot, terms] of Object.entries(scenario.things ?? {})) {
    const chosen = luckOf(slot).pick(terms.filter(each => !taken.has(each)))
    taken.add(chosen)
    named[slot] = name(everyTongue(chosen))
  }
  const stages = [0, 1, 2].map(stage => {
    const figures = Object.entries(scenario.figures).map(([slot, plan]): [string, Slot] => [
      slot,
      { kind: 'figure', value: figureAt(plan, stage, luckOf(slot)), decimals: plan.decimals ?? 0 },
    ])
    return { ...named, ...Object.fromEntries(figures) }
  })
  const growing = Object.entries(scenario.figures).find(([, plan]) => plan.growth)
  return {
    label,
    scenario,
    city,
    stages: stages as unknown as [Slots, Slots, Slots],
    keyFigure: growing?.[0] ?? null,
  }
}

const name = (forms: Record<Tongue, Forms>): Slot => ({ kind: 'name', forms })

const everyTongue = (term: Term): Record<Tongue, Forms> =>
  Object.fromEntries(TONGUES.map(tongue => [tongue, formsOf(term, tongue)])) as Record<
    Tongue,
    Forms
  >

function figureAt(plan: FigurePlan, stage: number, luck: ReturnType<typeof chance>): number {
  let value = easy(luck.between(...plan.first), plan)
  for (let step = 0; step < stage; step += 1) {
    if (!plan.growth) continue
    const [low, high] = plan.growth
    const grown = value * (low + luck.next() * (high - low))
    // A toll that "rises" must rise by at least one that can be counted.
    value = easy(low >= 1 ? Math.max(grown, value + 2) : grown, plan)
  }
  return value
}

/** Rounded as a desk would, and away from figures that need a form of their own (one, two; 21 in Russian). */
function easy(raw: number, plan: FigurePlan): number {
  const step = plan.step ?? 1
  const value = Math.round(raw / step) * step
  if (plan.bare || plan.decimals) return value
  if (value < 3) return 3
  return value % 10 === 1 ? value + 1 : value
}
